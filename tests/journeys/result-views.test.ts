import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsIn } from './axe.ts';
import { atRest, highlightedIn } from './graph-on-canvas.ts';
import { pollOptions } from './poll-options.ts';
import { tableOf } from './result-table.ts';
import { open } from './visit.ts';

const query = '/?task=queries&query=heads-of-a-body';
const withRank = (rank: string) => `${query}&with=${JSON.stringify({ rank })}`;

describe('A result as a table', () => {
  it('is sorted, filtered, narrowed and arranged by keys alone', async () => {
    const page = await openResult();
    const columns = async () => (await tableOf(page))[0]?.slice(0, 3);
    const leaders = async () => (await tableOf(page)).slice(1).map(([leader]) => leader);
    const given = await leaders();
    await page.getByRole('columnheader', { name: 'leader' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(leaders, pollOptions).toEqual(given.toSorted());
    await page.keyboard.press('Enter');
    await expect.poll(leaders, pollOptions).toEqual(given.toSorted().reverse());
    const width = () =>
      page.getByRole('columnheader', { name: 'leader' }).evaluate((each) => each.clientWidth);
    const before = await width();
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(width, pollOptions).toBeGreaterThan(before);
    await page.keyboard.press('Control+ArrowRight');
    await expect.poll(columns, pollOptions).toEqual(['rank', 'leader', 'role']);
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('menuitem', { name: 'Filter this column' }).click();
    await page.keyboard.type('xuân th');
    await expect.poll(async () => (await tableOf(page)).length, pollOptions).toBe(3);
    await page.getByText(/^1 of \d+ rows match/).waitFor();
    expect(await violationsIn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Columns', exact: true }).click();
    await page.getByRole('menuitemcheckbox', { name: 'rank' }).click();
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await columns())?.slice(0, 2), pollOptions).toEqual(['leader', 'role']);
  });

  it('is arranged by the pointer: a heading is dragged, and so is its edge', async () => {
    const page = await openResult();
    const heading = (name: string) => page.getByRole('columnheader', { name, exact: true });
    await heading('role').dragTo(heading('leader'), { targetPosition: { x: 4, y: 12 } });
    await expect
      .poll(async () => (await tableOf(page))[0]?.slice(0, 3), pollOptions)
      .toEqual(['role', 'leader', 'rank']);
    const box = await heading('rank').boundingBox();
    if (!box) throw new Error('There is no such heading.');
    const [x, y] = [box.x + box.width, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 80, y, { steps: 4 });
    await page.mouse.up();
    const widened = (await heading('rank').boundingBox())?.width ?? 0;
    expect(Math.abs(widened - box.width - 80)).toBeLessThan(6);
    expect(await heading('rank').getAttribute('aria-sort')).toBe('none');
  });

  it('lights up what a row names, and gives whole cells and rows away', async () => {
    const page = await openResult();
    await page.getByRole('radio', { name: 'Canvas', exact: true }).click();
    await atRest(page);
    const all = await highlightedIn(page);
    const row = page.getByRole('row', { name: /Xuan Thuy/ });
    await row.getByRole('gridcell').first().hover();
    await expect
      .poll(() => highlightedIn(page), pollOptions)
      .toEqual(['central-commission-for-external-relations', 'xuan-thuy']);
    await row.getByRole('gridcell').first().click();
    await page.mouse.move(10, 10);
    await page.getByText('1 row kept.').waitFor();
    expect(await highlightedIn(page)).toContain('xuan-thuy');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy rows' }).click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect
      .poll(async () => (await copied()).split('\n').map((line) => line.split('\t')[0]), pollOptions)
      .toEqual(['leader', 'Xuan Thuy']);
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await page.mouse.move(10, 10);
    await expect.poll(() => highlightedIn(page), pollOptions).toEqual(all);
    await row.getByRole('rowheader').focus();
    await page.keyboard.press('F2');
    const dialog = page.getByRole('dialog', { name: 'leader' });
    await dialog.getByText('"name": "Xuan Thuy"').waitFor();
    await dialog.getByRole('button', { name: 'Copy text' }).click();
    await expect.poll(copied, pollOptions).toBe('Xuan Thuy');
  });

  it('has the same rows as JSON, and what can be drawn as a list', async () => {
    const page = await openResult();
    await page.getByRole('tab', { name: 'JSON' }).click();
    const text = await page.getByRole('tabpanel', { name: 'JSON' }).locator('pre').textContent();
    const rows = JSON.parse(text ?? '') as { leader: { name: string } }[];
    expect(rows.map(({ leader }) => leader.name)).toContain('Xuan Thuy');
    await page.getByRole('tab', { name: 'Graph', exact: true }).click();
    await page.getByRole('tabpanel', { name: 'Graph' }).getByRole('link', { name: 'Xuan Thuy' }).waitFor();
    expect(await violationsIn(page)).toEqual([]);
  });
});

describe('The history', () => {
  it('survives a reload, shows and compares what was answered, runs it again, and is deleted', async () => {
    const page = await openResult();
    await page.getByRole('button', { name: /Rank$/ }).click();
    await page.getByRole('option', { name: 'both' }).click();
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await expect.poll(async () => (await tableOf(page)).length, pollOptions).toBeGreaterThan(4);
    const both = await tableOf(page);
    await page.goto('/?task=queries');
    await page.getByRole('radio', { name: 'History' }).click({ force: true });
    const runs = page.getByRole('list', { name: 'Runs' }).getByRole('listitem');
    await expect.poll(() => runs.count(), pollOptions).toBe(2);
    await page.getByRole('searchbox', { name: 'Filter the history' }).fill('rank: both');
    await expect.poll(() => runs.count(), pollOptions).toBe(1);
    await page.getByRole('button', { name: 'Show result' }).click();
    const shown = page.getByRole('dialog').getByRole('row');
    await expect.poll(() => shown.count(), pollOptions).toBe(both.length);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('searchbox', { name: 'Filter the history' }).fill('');
    for (const at of [0, 1]) await runs.nth(at).getByRole('checkbox').click({ force: true });
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    const comparison = page.getByRole('dialog', { name: 'Two runs compared' });
    await comparison.getByRole('row', { name: '$rank head both' }).waitFor();
    await comparison.getByText(/^3 rows in both, 0 only in the first/).waitFor();
    expect(await violationsIn(page, { covers: true })).toEqual([]);
    await page.keyboard.press('Escape');
    await runs.nth(1).getByRole('button', { name: 'Pin' }).click();
    await runs.nth(0).getByText('rank: head').waitFor();
    await runs.nth(1).getByRole('button', { name: 'Run again' }).click();
    await expect.poll(() => tableOf(page), pollOptions).toEqual(both);
    await page.getByRole('button', { name: 'All queries' }).click();
    await page.getByRole('radio', { name: 'History' }).click({ force: true });
    await expect.poll(() => runs.count(), pollOptions).toBe(3);
    expect(await violationsIn(page, { spares: ['label-content-name-mismatch'] })).toEqual([]);
    await page.getByRole('button', { name: 'Delete all' }).click();
    await page.getByText('No runs yet.').waitFor();
  });

  it('lasts as long as the page where the browser stores nothing, and says so', async () => {
    const page = await open(withRank('head'), {
      before: (page) =>
        page.addInitScript(() => {
          IDBFactory.prototype.open = () => {
            throw new DOMException('refused', 'SecurityError');
          };
        }),
    });
    await page.getByRole('region', { name: 'Result' }).getByRole('row').nth(1).waitFor();
    await page.getByRole('button', { name: 'All queries' }).click();
    await page.getByRole('radio', { name: 'History' }).click({ force: true });
    await page.getByText('This browser stores nothing').waitFor();
    await page.getByRole('button', { name: 'Show result' }).waitFor();
  });
});

async function openResult(): Promise<Page> {
  const page = await open(withRank('head'));
  await page.getByRole('region', { name: 'Result' }).getByRole('row').nth(1).waitFor();
  return page;
}
