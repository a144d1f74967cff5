import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsIn } from './axe.ts';
import { detailsOf } from './details.ts';
import { hindrancesIn, windows } from './layout.ts';
import { openFixture } from './open-fixture.ts';
import { pollOptions } from './poll-options.ts';
import { open as openPage, visit } from './visit.ts';

describe('Years before 1 and beyond 9999', () => {
  const opened = openFixture('antiquity', 'old');
  const at = (path: string) => visit(path, { baseURL: opened.baseURL });

  it('are typed as people write them, slid to, stepped through and kept in the address', async () => {
    const page = await openPage('/', { baseURL: opened.baseURL });
    const field = page.getByRole('textbox', { name: 'As-of date' });
    for (const [typed, date, shown] of [
      ['44 BCE', '-0043', '44 BCE'],
      ['15 March 44 BC', '-0043-03-15', '15 March 44 BCE'],
      ['before 50 BCE', '[..-0050]', '51 BCE or before'],
      ['12000 CE', 'Y12000', '12000 CE'],
    ] as const) {
      await field.fill(typed);
      await field.press('Enter');
      await expect.poll(() => dateOf(page), pollOptions).toBe(date);
      expect(await field.inputValue()).toBe(shown);
    }
    const slider = page.getByRole('slider');
    await slider.press('Home');
    await expect.poll(() => dateOf(page), pollOptions).toBe('-0508');
    expect(await slider.getAttribute('aria-valuetext')).toBe('509 BCE');
    await page.getByRole('button', { name: 'Step forward' }).click();
    await expect.poll(() => dateOf(page), pollOptions).toBe('-0507');
    await slider.press('End');
    await expect.poll(() => dateOf(page), pollOptions).toBe('Y12000');
    await page.reload();
    await expect.poll(() => field.inputValue(), pollOptions).toBe('12000 CE');
  });

  it('stand below the slider as round years, none on another', async () => {
    const page = await at('/');
    const ticks = page.locator('.year-tick');
    await ticks.first().waitFor();
    const boxes = await ticks.evaluateAll((all) =>
      all.map(
        (tick) =>
          [tick.textContent, tick.getBoundingClientRect().left, tick.getBoundingClientRect().right] as const,
      ),
    );
    expect(boxes.map(([text]) => text)).toEqual(expect.arrayContaining(['1 CE', '10000 CE']));
    for (const [index, [text, left]] of boxes.entries())
      expect(left, text ?? '').toBeGreaterThan(boxes[index - 1]?.[2] ?? 0);
  });

  it('are in order in the trace, on the timeline, in the table and on the page of an office', async () => {
    const page = await at('/?subject=old-dictatorship');
    const trace = page.getByRole('region', { name: 'Trace' });
    await trace.getByText('from October 49 BCE to 15 March 44 BCE').waitFor();
    expect((await trace.textContent())?.match(/Sulla|Caesar|Antonius/g)).toEqual([
      'Sulla',
      'Caesar',
      'Antonius',
    ]);
    await page.getByRole('radio', { name: 'Timeline' }).click();
    const timeline = page.getByRole('region', { name: 'Timeline' });
    for (const year of ['100 BCE', '50 BCE'])
      await timeline.getByText(year, { exact: true }).first().waitFor();
    await page.getByRole('radio', { name: 'Table' }).click();
    const starts = page.getByRole('grid', { name: 'Facts' }).getByRole('row').getByRole('gridcell');
    await starts.filter({ hasText: 'winter 82 BCE' }).first().waitFor();
    const office = await at('/?office=old-dictatorship');
    const lane = office.getByRole('figure', { name: 'Holders along the years' });
    for (const year of ['100 BCE', '60 BCE']) await lane.getByText(year, { exact: true }).waitFor();
  });

  it('are seen as of, and compared', async () => {
    const page = await at('/?subject=old-dictatorship&at=-0043-03-15');
    await page.getByRole('region', { name: 'Trace' }).getByText('Gaius Caesar').first().waitFor();
    await page.goto('/?since=-0060&until=-0030');
    const drawer = page.getByRole('region', { name: 'Compare dates' });
    await drawer.getByText('15 March 44 BCE').first().waitFor();
    expect(
      await drawer
        .getByRole('textbox')
        .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value)),
    ).toEqual(['61 BCE', '31 BCE']);
    await page.goto('/?node=old-flood');
    await detailsOf(page).getByText('12000 CE').first().waitFor();
  });

  it('of which a comparison finds nothing are said to, in words that anybody can read', async () => {
    const page = await at('/?since=3000&until=3001');
    await page.getByText('No source here mentions a change between these dates').waitFor();
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsIn(page)).toEqual([]);
    }
    for (const size of Object.values(windows)) {
      await page.setViewportSize(size);
      await expect.poll(() => hindrancesIn(page), pollOptions).toEqual([]);
    }
  });
});

function dateOf(page: Page): string | null {
  return new URL(page.url()).searchParams.get('at');
}
