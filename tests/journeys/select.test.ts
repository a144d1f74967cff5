import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chosenIn, opened } from './details.ts';
import { atRest, canvasOf, nodesIn, placesIn, pointOf } from './graph-on-canvas.ts';
import { pollOptions } from './poll-options.ts';
import { open } from './visit.ts';

const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Selection' });

/** Drags the pointer along some points of the page. */
async function drag(page: Page, points: readonly { x: number; y: number }[]): Promise<void> {
  const [first = { x: 0, y: 0 }, ...others] = points;
  await page.mouse.move(first.x, first.y);
  await page.mouse.down();
  for (const { x, y } of others) await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.up();
}

/** The corners of a box or a lasso around a node. */
function around({ x, y }: { x: number; y: number }, by = 30) {
  return [
    { x: x - by, y: y - by },
    { x: x + by, y: y - by },
    { x: x + by, y: y + by },
    { x: x - by, y: y + by },
  ];
}

describe('Several nodes', () => {
  it('are selected by pointer, moved together, and acted on from one panel', async () => {
    const page = await open();
    const names = ['Xuan Thuy', 'Le Hoai Trung'];
    const people = await pointOf(page, 'xuan-thuy');
    await page.keyboard.down('Shift');
    await page.mouse.click(people.x, people.y);
    // Its panel opens, and the canvas makes room for it.
    await opened(page, 'Xuan Thuy');
    await atRest(page);
    const other = await pointOf(page, 'le-hoai-trung');
    await page.mouse.click(other.x, other.y);
    await page.keyboard.up('Shift');
    const panel = panelOf(page);
    await panel.getByRole('heading', { name: '2 entities selected' }).waitFor();
    expect(page.url()).toContain('nodes=xuan-thuy,le-hoai-trung');
    // What both are related to comes from the whole graph, not only from what is drawn.
    await panel.getByRole('heading', { name: /^In common [1-9]/ }).waitFor();
    await atRest(page);

    const before = await placesIn(page);
    const from = await pointOf(page, 'xuan-thuy');
    await drag(page, [from, { x: from.x + 40, y: from.y - 25 }]);
    await atRest(page);
    const after = await placesIn(page);
    const moved = (id: string) => [
      (after[id]?.x ?? 0) - (before[id]?.x ?? 0),
      (after[id]?.y ?? 0) - (before[id]?.y ?? 0),
    ];
    expect(moved('xuan-thuy')[0]).toBeGreaterThan(20);
    for (const index of [0, 1])
      expect(Math.abs((moved('le-hoai-trung')[index] ?? 0) - (moved('xuan-thuy')[index] ?? 0))).toBeLessThan(
        2,
      );
    expect(moved('vietnam')).toEqual([0, 0]);
    await page.keyboard.press('Control+z');
    await expect.poll(() => placesIn(page), pollOptions).toEqual(before);

    // A box with Shift adds; a lasso alone selects anew.
    await page.keyboard.down('Shift');
    const vietnam = await pointOf(page, 'vietnam');
    const [topLeft, , bottomRight] = around(vietnam);
    await drag(page, [topLeft ?? vietnam, bottomRight ?? vietnam]);
    await page.keyboard.up('Shift');
    await panel.getByRole('heading', { name: '3 entities selected' }).waitFor();
    expect((await chosenIn(page)).join()).toMatch(new RegExp([...names, 'Vietnam'].join('|')));
    await page.getByRole('button', { name: 'Select', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Lasso' }).click();
    await drag(page, [...around(await pointOf(page, 'china')), await pointOf(page, 'china')]);
    await page
      .getByRole('complementary', { name: 'Entity' })
      .getByRole('heading', { name: /^China/ })
      .waitFor();
    expect(await chosenIn(page)).toHaveLength(1);

    // The menu of one of several is about all of them, and what it does is one step.
    await page.getByRole('button', { name: 'Select', exact: true }).click();
    await page.getByRole('menuitem', { name: /^commissions/i }).click();
    await panel.getByRole('heading', { name: /entities selected/ }).waitFor();
    const commissions = (await chosenIn(page)).length;
    const all = await nodesIn(page);
    const one = await pointOf(page, 'central-commission-for-external-relations');
    await page.mouse.click(one.x, one.y, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Keep only these' }).click();
    await expect.poll(async () => (await nodesIn(page)).length, pollOptions).toBe(commissions);
    await page.keyboard.press('Control+z');
    await expect.poll(() => nodesIn(page), pollOptions).toEqual(all);
  });

  it('are selected, expanded along a path and collapsed from the keyboard', async () => {
    const page = await open('/?ids=xuan-thuy,ho-chi-minh,vietnam');
    await atRest(page);
    await canvasOf(page).focus();
    await page.keyboard.press('Control+a');
    await panelOf(page).getByRole('heading', { name: '3 entities selected' }).waitFor();
    await page.keyboard.press('Control+Shift+i');
    await panelOf(page).waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');

    const { x, y } = await pointOf(page, 'xuan-thuy');
    await page.mouse.click(x, y, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Expand by …' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Expand Xuan Thuy' });
    await choose(page, 'Follow', 'Headed');
    await dialog.getByRole('button', { name: 'Add a step' }).click();
    await choose(page, 'Then follow', 'Headed by');
    await dialog.getByRole('button', { name: 'Expand' }).click();
    await page.getByText(/^Added \d+ of the \d+ entities along this path\.$/).waitFor();
    await atRest(page);
    const grown = await nodesIn(page);
    expect(grown).toContain('central-commission-for-external-relations');
    // Who headed it as well, which is not related to where the path began.
    expect(grown).toContain('le-hoai-trung');

    await page.reload();
    await atRest(page);
    const again = await pointOf(page, 'xuan-thuy');
    await page.mouse.click(again.x, again.y, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Collapse' }).click();
    await expect.poll(() => nodesIn(page), pollOptions).toEqual(['ho-chi-minh', 'vietnam', 'xuan-thuy']);
  });
});

/** Chooses in one of the fields of the dialog. */
async function choose(page: Page, field: string, option: string): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(`${field}$`) })
    .first()
    .click();
  await page.getByRole('option', { name: option, exact: true }).click();
}
