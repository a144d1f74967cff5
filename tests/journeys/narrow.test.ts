import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { detailsOf, opened } from './details.ts';
import { atRest, canvasOf, highlightedIn, nodesIn, pointOf } from './graph-on-canvas.ts';
import { pollOptions } from './poll-options.ts';
import { traceOf } from './trace-answer.ts';
import { open } from './visit.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true } as const;

describe('On a screen as narrow as a phone', () => {
  it('the canvas comes first; a person is traced in a sheet, which is half, whole or closed', async () => {
    const page = await open('/', phone);
    await isUsable(page);
    const whole = await heightOf(canvasOf(page));
    expect(whole).toBeGreaterThan(500);
    await page.getByRole('tab', { name: 'Trace' }).tap();
    const picker = page.getByRole('combobox', {
      name: 'Leader, body or event',
    });
    await picker.fill('xuan thuy');
    await page.getByRole('option', { name: /^person Xuan Thuy/ }).tap();
    await traceOf(page).getByText('2 posts in 2 bodies, 3 attestations').waitFor();
    await expect.poll(() => highlightedIn(page), pollOptions).toContain('drv-government-delegation');
    await isUsable(page);
    const tasks = page.getByRole('region', { name: 'Tasks' });
    const half = await heightOf(tasks);
    await page.getByRole('button', { name: 'Full height' }).tap();
    await expect.poll(() => heightOf(tasks), pollOptions).toBeGreaterThan(half + 200);
    await isUsable(page);
    await dragHandle(page, 'Half height', 200);
    await expect.poll(() => heightOf(tasks), pollOptions).toBe(half);
    await dragHandle(page, 'Full height', 200);
    await expect.poll(() => heightOf(canvasOf(page)), pollOptions).toBe(whole);
    await isUsable(page);
    await page.getByRole('button', { name: 'Show tasks' }).tap();
    await traceOf(page).getByText('2 posts in 2 bodies, 3 attestations').waitFor();
    await page.getByRole('button', { name: 'Hide tasks' }).tap();
    await expect.poll(() => heightOf(canvasOf(page)), pollOptions).toBe(whole);
  });

  it('the back button closes a sheet, and leaves what was done in it', async () => {
    const page = await open('/', phone);
    const tasks = page.getByRole('tabpanel', { name: 'Explore' });
    await page.getByRole('tab', { name: 'Explore' }).tap();
    await tasks.getByRole('heading', { level: 2 }).waitFor();
    await page.goBack();
    await expect.poll(() => tasks.isVisible(), pollOptions).toBe(false);
    await canvasOf(page).waitFor();
    const { x, y } = await pointOf(page, 'vietnam');
    await page.touchscreen.tap(x, y);
    await opened(page, 'Vietnam');
    const nodes = await nodesIn(page);
    await page.goBack();
    await expect.poll(() => detailsOf(page).count(), pollOptions).toBe(0);
    expect(await nodesIn(page)).toEqual(nodes);
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
  });

  it('an entity is added and expanded, and its panel gives way to the canvas', async () => {
    const page = await open('/', phone);
    await page.getByRole('tab', { name: 'Explore' }).tap();
    await page.getByRole('combobox', { name: 'Add to canvas' }).fill('paris agreement');
    await page.getByRole('option', { name: /^document Paris Agreement/ }).tap();
    await opened(page, 'Paris Agreement');
    await isUsable(page);
    const before = (await nodesIn(page)).length;
    await detailsOf(page)
      .getByRole('link', { name: 'Xuan Thuy' })
      .first()
      .or(detailsOf(page))
      .first()
      .waitFor();
    await detailsOf(page).getByRole('button', { name: 'Expand' }).tap();
    await page.getByRole('alertdialog').waitFor();
    expect((await nodesIn(page)).length).toBeGreaterThanOrEqual(before);
    await page.getByRole('alertdialog').getByRole('button', { name: 'Close' }).tap();
    await page.getByRole('button', { name: 'Close panel' }).tap();
    await expect.poll(() => detailsOf(page).count(), pollOptions).toBe(0);
    await page.getByRole('region', { name: 'As of' }).waitFor();
    await isUsable(page);
  });

  it('a saved query shows its result in place of its form', async () => {
    const page = await open('/?task=queries', phone);
    await page.getByRole('tab', { name: 'Queries' }).tap();
    await page.getByRole('button', { name: /^Who headed a body, in order/ }).tap();
    await page.getByRole('button', { name: 'Run', exact: true }).tap();
    const result = page.getByRole('region', { name: 'Result' });
    await result.getByRole('row').nth(1).waitFor();
    await page.getByRole('tablist', { name: 'Tasks' }).waitFor({ state: 'hidden' });
    await page.getByRole('region', { name: 'Timeline' }).waitFor();
    await isUsable(page);
    await page.getByRole('radio', { name: 'Canvas', exact: true }).tap();
    await atRest(page);
    await isUsable(page);
    await result.getByRole('link', { name: 'Nguyen Chi Thanh' }).tap();
    await opened(page, 'Nguyen Chi Thanh');
    await isUsable(page);
    await page.getByRole('button', { name: 'Close panel' }).tap();
    await result.getByRole('row').nth(1).waitFor();
  });

  it('the date is stepped through, cleared, and compared with another', async () => {
    const page = await open('/?at=1960', phone);
    await page.getByRole('button', { name: 'Step forward' }).tap();
    const at = () => new URL(page.url()).searchParams.get('at');
    await expect.poll(at, pollOptions).toBe('1961');
    await page.getByRole('button', { name: 'Compare dates' }).tap();
    await page.getByRole('heading', { name: /^Started/ }).waitFor();
    await isUsable(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('heading', { name: /^Started/ }).count(), pollOptions).toBe(0);
    await page.getByRole('button', { name: 'Clear date' }).tap();
    await expect.poll(at, pollOptions).toBe(null);
  });

  it.each(['timeline', 'table'])('the %s fits beside the tasks', async (view) => {
    const page = await open('/?subject=xuan-thuy', phone);
    await page.getByRole('radio', { name: new RegExp(view, 'i') }).tap();
    await page.getByRole('region', { name: new RegExp(`^${view}$`, 'i') }).waitFor();
    await isUsable(page);
  });
});

/** Drags the upper edge of a sheet down. */
async function dragHandle(page: Page, name: string, way: number): Promise<void> {
  const box = await page.getByRole('button', { name }).boundingBox();
  if (!box) throw new Error('There is no such handle.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + way, { steps: 4 });
  await page.mouse.up();
}

/** Nothing sticks out of the page, and every control in sight takes the taps on its middle. */
async function isUsable(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  await expect.poll(() => coveredIn(page), pollOptions).toEqual([]);
}

/** The controls in sight whose middle something else covers, or that are too small to be tapped, by their names. */
function coveredIn(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const controls = document.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type="range"]), [role="tab"], [role="radio"]',
    );
    return [...controls].flatMap((control) => {
      // A switch is tapped anywhere on its label.
      const { left, top, width, height } = (control.closest('label') ?? control).getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const hit = document.elementFromPoint(x, y);
      const frame = control.closest(
        '.task-content, .detail-panel, .drawer, .legend, .timeline, .facts-table',
      );
      const isScrolledAway = frame !== null && !within(frame.getBoundingClientRect(), { x, y });
      if (!control.checkVisibility({ visibilityProperty: true }) || width < 2 || isScrolledAway) return [];
      if (control.closest('[inert], [aria-hidden="true"], [aria-label="Graph as a list"]')) return [];
      const name = control.getAttribute('aria-label') ?? control.textContent;
      const isHit =
        hit !== null && (control.contains(hit) || hit.closest('label')?.contains(control) === true);
      const isLarge =
        control.matches('.citation-mark, .tenure-when, .text-link') || (width >= least && height >= least);
      return [...(isHit ? [] : [`${name} is covered`]), ...(isLarge ? [] : [`${name} is too small`])];
    });

    function within({ left, right, top, bottom }: DOMRect, point: { x: number; y: number }): boolean {
      return point.x >= left && point.x <= right && point.y >= top && point.y <= bottom;
    }
  }, 22);
}

async function heightOf(element: Locator): Promise<number> {
  return (await element.boundingBox())?.height ?? 0;
}
