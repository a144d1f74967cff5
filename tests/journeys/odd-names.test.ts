import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { detailsOf, findEntity, opened as isOpen } from './details.ts';
import { drawn, takenAs } from './exported.ts';
import { csvFrom, viewsBarOf } from './exported-files.ts';
import { accessibleListOf, atRest, canvasOf, nodesIn, placesIn } from './graph-on-canvas.ts';
import { openFixture } from './open-fixture.ts';
import { pollOptions } from './poll-options.ts';
import { open, visit } from './visit.ts';

const nodes = [
  ['Key proto', 'NamedKey', [['__proto__', 'p']]],
  ['Key constructor', 'NamedKey', [['constructor', 'c']]],
  [
    'Key toString',
    'NamedKey',
    [
      ['toString', 't'],
      ['valueOf', 'v'],
      ['hasOwnProperty', 'h'],
    ],
  ],
  ['Label constructor', 'constructor', []],
  ['Label toString', 'toString', []],
  ['Label proto', '__proto__', [['__proto__', 'Prototype']]],
] as const;
const facts = [
  'Key constructor valueOf Key toString',
  'Key proto constructor Key constructor',
  'Label constructor KNOWS Label toString',
  'Label constructor __proto__ Label proto',
  'Label proto hasOwnProperty Key proto',
];

describe('Names that every object has, in somebody else’s database', () => {
  const opened = openFixture('names', 'odd');
  const start = (path = '/') => open(path, { baseURL: opened.baseURL });

  it('are drawn, with each label in the legend, by which it is hidden and shown again', async () => {
    const page = await start();
    const all = nodes.map(([name, label]) => `${name}, ${label}`);
    expect((await heardIn(page)).toSorted()).toEqual([...all, ...facts].toSorted());
    const legend = page.getByRole('group', { name: 'Legend' });
    for (const label of ['constructor', 'toString', '__proto__']) {
      const switched = legend.getByRole('button', { name: new RegExp(`^${label}`) });
      await switched.click();
      await expect
        .poll(() => heardIn(page), pollOptions)
        .not.toContain(all.find((text) => text.endsWith(label)));
      await switched.click();
      await expect
        .poll(async () => (await heardIn(page)).length, pollOptions)
        .toBe(all.length + facts.length);
    }
  });

  it.each(nodes)(
    '%s is found, and shown with its properties, also after a reload',
    async (name, label, properties) => {
      const page = await start();
      await findEntity(page, name, name);
      for (let time = 0; time < 2; time++) {
        await isOpen(page, name);
        const details = detailsOf(page);
        await details.getByText(label, { exact: true }).first().waitFor();
        for (const [property, value] of properties)
          await details
            .locator('dt', { hasText: new RegExp(`^${property}$`) })
            .locator('+ dd', { hasText: value })
            .waitFor();
        await page.reload();
        await atRest(page);
      }
    },
  );

  it('a relationship shows its type and its properties', async () => {
    const page = await start();
    await accessibleListOf(page)
      .getByRole('button', { name: /__proto__ Label proto/ })
      .press('Enter');
    const panel = page.getByRole('complementary', { name: 'Relationship' });
    for (const text of ['__proto__', 'of the edge', 'constructor'])
      await panel.getByText(text, { exact: true }).first().waitFor();
  });

  it('are removed from the canvas, and come back by expanding', async () => {
    const page = await start();
    const before = await nodesIn(page);
    for (const name of ['Label constructor', 'Label proto']) {
      await findEntity(page, name, name);
      await detailsOf(page).getByRole('button', { name: 'Remove' }).click();
      await expect
        .poll(() => heardIn(page), pollOptions)
        .not.toContainEqual(expect.stringMatching(`^${name},`));
    }
    expect((await nodesIn(page)).length).toBe(before.length - 2);
    for (const name of ['Key proto', 'Label proto']) {
      await findEntity(page, name, name);
      await detailsOf(page).getByRole('button', { name: 'Expand' }).click();
      await page.getByRole('alertdialog').waitFor();
    }
    await expect.poll(() => nodesIn(page), pollOptions).toEqual(before);
  });

  it('stand in the table and in every file', async () => {
    const page = await start('/');
    const rows = await csvFrom(viewsBarOf(page));
    expect(
      rows
        .filter((row) => row['fact id'])
        .map(({ from, is, to }) => `${from} ${is} ${to}`)
        .toSorted(),
    ).toEqual(facts);
    const svg = await takenAs('SVG', page.getByRole('toolbar', { name: 'Canvas' }));
    for (const text of ['KNOWS', 'Label proto', 'Label constructor'])
      expect(svg.bytes.toString()).toContain(text);
    expect((await drawn(page, svg, 'image/svg+xml')).colours).toBeGreaterThan(10);
    await page.getByRole('radio', { name: 'Table' }).click();
    await page.getByRole('radio', { name: 'Facts' }).click();
    const grid = page.getByRole('grid', { name: 'Facts' });
    await grid
      .getByRole('row', { name: 'Label constructor' })
      .filter({ hasText: '__proto__: of the edge; constructor: 1' })
      .waitFor();
    expect(await grid.getByRole('row').count()).toBe(facts.length + 1);
    await page.getByRole('radio', { name: 'Timeline' }).click();
    await page.getByText('Dates are not known here').waitFor();
  });
});

describe('Ids that every object has, in our own model', () => {
  const opened = openFixture('named-ids', 'odd');
  const ids = ['__proto__', 'constructor', 'odd-guest', 'toString'];

  it('are drawn, placed, removed and brought back', async () => {
    const page = await open('/', { baseURL: opened.baseURL });
    expect(await nodesIn(page)).toEqual(ids);
    await page.getByRole('button', { name: 'Layout' }).click();
    await page.getByRole('button', { name: /^Grid/ }).click();
    await page.keyboard.press('Escape');
    await atRest(page);
    expect(new Set(Object.values(await placesIn(page)).map(({ x, y }) => `${x} ${y}`)).size).toBe(ids.length);
    for (const [index, name] of ['Board of Models', 'Ida Builder'].entries()) {
      await findEntity(page, name, name);
      await detailsOf(page).getByRole('button', { name: 'Remove' }).click();
      await expect.poll(() => nodesIn(page), pollOptions).toEqual(ids.slice(index + 1));
    }
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => nodesIn(page), pollOptions).toEqual(ids);
  });

  it('are traced, dated and tabled, and the same after a reload', async () => {
    const page = await visit('/?subject=__proto__&node=constructor', { baseURL: opened.baseURL });
    for (let time = 0; time < 2; time++) {
      await isOpen(page, 'Ida Builder');
      await page.getByRole('region', { name: 'Trace' }).getByText('Chair').waitFor();
      await canvasOf(page).waitFor();
      await page.reload();
    }
    for (const view of ['timeline', 'table']) {
      await page.goto(`/?subject=__proto__&view=${view}`);
      await page
        .getByRole('region', { name: new RegExp(`^${view}$`, 'i') })
        .getByText('Ida Builder')
        .first()
        .waitFor();
    }
  });
});

/** Nodes and relationships on the canvas, as a screen reader hears them. */
function heardIn(page: Page): Promise<string[]> {
  return accessibleListOf(page).locator('[aria-pressed]').allTextContents();
}
