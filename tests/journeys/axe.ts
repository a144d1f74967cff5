import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe: { run(options: RunOptions): Promise<AxeResults> };
  }
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

/** Rules on the page as a whole, most of which is hidden from screen readers while a menu or dialog is open. */
const pageRules = ['region', 'landmark-one-main', 'page-has-heading-one', 'aria-hidden-focus'];

/**
 * What axe finds wrong on the page as it stands, each rule with an element that breaks it.
 * @param covers whether a menu, a list or a dialog is open, which hides the rest of the page
 * @param spares rules that do not apply
 * @param only these rules; all where absent
 */
export async function violationsIn(
  page: Page,
  {
    covers = false,
    spares = [],
    only,
  }: {
    covers?: boolean | undefined;
    spares?: readonly string[] | undefined;
    only?: readonly string[] | undefined;
  } = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: RunOptions = {
    runOnly: only ? { type: 'rule', values: only.filter((rule) => !spares.includes(rule)) } : standards,
    resultTypes: ['violations'],
    rules: Object.fromEntries(
      [...(covers ? pageRules : []), ...spares].map((rule) => [rule, { enabled: false }]),
    ),
  };
  const { violations } = await page.evaluate((given) => window.axe.run(given), options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => [id, html.slice(0, 160), any[0]?.message].filter(Boolean).join(': ')),
  );
}
