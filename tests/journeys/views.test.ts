import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chosenIn } from './details.ts';
import { pollOptions } from './poll-options.ts';
import { boxOf } from './regions.ts';
import { rowsOf, saidIn } from './timeline-lanes.ts';
import { open, visit } from './visit.ts';

const few = 'xuan-thuy,central-commission-for-external-relations,william-kashtan';
const photograph =
  'Xuan Thuy headed Commission for External Relations, Head of the Commission, attested on 3 August 1978, start and end unknown';
const talks =
  'Xuan Thuy headed Commission for External Relations, Head of the Commission, attested in January 1973 or before, start and end unknown';

const between = 'Nobody is known to have headed the Commission for External Relations between';
const gaps = [
  [
    '5 years 6 months',
    `${between} January 1973 and 3 August 1978 (5 years 6 months); Xuan Thuy is known before and after.`,
  ],
  ['46 years', `${between} 3 August 1978 and 28 October 2024 (46 years).`],
  ['2 months', `${between} 28 October 2024 and its end (24 January 2025) (2 months).`],
] as const;

describe('Canvas, timeline and table', () => {
  it('show one selection under one address', async () => {
    const page = await open(`/?ids=${few}&edge=xuan-thuy-headed-commission-1978`);
    expect(await chosenIn(page)).toEqual([photograph]);

    await look(page, 'Timeline');
    const pressed = page.getByRole('region', { name: 'Timeline' }).getByRole('button', { pressed: true });
    await expect.poll(() => pressed.evaluateAll(namesOf), pollOptions).toEqual([photograph]);

    await look(page, 'Table');
    await page.getByRole('button', { name: /^Everything/ }).click();
    await page.getByRole('option', { name: /^headed/ }).click();
    const chosen = page.getByRole('grid', { name: 'Facts' }).getByRole('row', { selected: true });
    await chosen.getByRole('gridcell', { name: '3 August 1978' }).waitFor();
    await page.getByRole('gridcell', { name: 'January 1973 or before' }).click();
    await chosen.getByRole('gridcell', { name: 'January 1973 or before' }).waitFor();
    const edge = () => new URL(page.url()).searchParams.get('edge');
    await expect.poll(edge, pollOptions).toBe('xuan-thuy-headed-commission-at-paris-negotiations');

    const theirs = await open(new URL(page.url()).search.replace('view=table', 'view=canvas'));
    expect(await chosenIn(theirs)).toEqual([talks]);
  });

  it.each(['timeline', 'table'])(
    'let the %s that the page opens with come before the canvas behind it',
    async (view) => {
      const page = await visit(`/?view=${view}&ids=${few}`, { before: watchFirstFact });
      await expect.poll(() => isDrawn(page), pollOptions).toBe(true);
      expect(await drawnBeforeFacts(page)).toBe(false);
    },
  );

  it('tell the same facts in the timeline and in the table', async () => {
    const page = await visit(`/?view=timeline&ids=${few}`);
    await expect
      .poll(() => saidIn(page, 'Commission for External Relations'), pollOptions)
      .toEqual([
        'Commission for External Relations, commission, from March 1960 or after to 24 January 2025',
        talks,
        photograph,
        // By the rows on which they find room.
        ...[gaps[0], gaps[2], gaps[1]].map(([length, gap]) => `No head known, ${length}, ${gap}`),
      ]);
    expect(await saidIn(page, 'Xuan Thuy')).toEqual(['Xuan Thuy met William Kashtan, on 3 August 1978']);

    await page.keyboard.press('3');
    await expect
      .poll(async () => (await rowsOf(page)).slice(0, 9), pollOptions)
      .toEqual([
        [
          'Commission for External Relations',
          'existed',
          '',
          'March 1960 or after',
          '24 January 2025',
          '',
          expect.stringContaining('¶'),
        ],
        [
          'Xuan Thuy',
          'headed',
          'Commission for External Relations',
          '',
          '',
          'January 1973 or before',
          '2025 ¶20',
        ],
        ['Xuan Thuy', 'headed', 'Commission for External Relations', '', '', '3 August 1978', '2025 ¶22'],
        ['Xuan Thuy', 'met', 'William Kashtan', '3 August 1978', '3 August 1978', '', '2025 ¶22'],
        ['Caveats'],
        ...gaps.map(([length, gap]) => [
          'Commission for External Relations',
          `No head known, ${length}`,
          gap,
        ]),
        expect.arrayContaining(['Xuan Thuy', 'Two posts may overlap']),
      ]);
  });

  it('brings the row into sight that a link has chosen', async () => {
    const page = await visit('/?view=table&edge=xuan-thuy-headed-commission-1978');
    const grid = page.getByRole('grid', { name: 'Facts' });
    const chosen = grid.getByRole('row', { selected: true });
    await chosen.getByRole('gridcell', { name: '3 August 1978' }).waitFor();
    const head = await boxOf(grid.getByRole('columnheader'));
    const table = await boxOf(page.getByRole('region', { name: 'Table' }));
    const isInSight = async () => {
      const { top, bottom } = await boxOf(chosen);
      return top >= head.bottom && bottom <= table.bottom;
    };
    await expect.poll(isInSight, pollOptions).toBe(true);
  });

  it('keeps every row in its place when the events of the same years arrive', async () => {
    const { promise: later, resolve: arrive } = Promise.withResolvers<void>();
    const page = await visit(`/?view=table&ids=${few}`, {
      before: (each) =>
        each.route(/\/api\/graph\?.*kind=Event/, async (route) => {
          await later;
          await route.continue();
        }),
    });
    const rows = page.getByRole('grid', { name: 'Facts' }).getByRole('row');
    const tops = () => rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().top));
    await rows.filter({ hasText: 'Caveats' }).waitFor();
    expect(await rows.filter({ hasText: 'Events in the same years' }).count()).toBe(0);
    await lettersIn(page);
    const before = await tops();
    arrive();
    await rows.filter({ hasText: 'Events in the same years' }).waitFor();
    expect((await tops()).slice(0, before.length)).toEqual(before);
  });
});

/** Waits until the page stands in its letters, which change the heights of rows once they are there. */
async function lettersIn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
}

async function look(page: Page, view: string): Promise<void> {
  await page.getByRole('radiogroup', { name: 'View' }).getByText(view).click();
  await page.getByRole('region', { name: view, exact: true }).waitFor();
}

function namesOf(elements: Element[]): (string | null)[] {
  return elements.map((element) => element.getAttribute('aria-label'));
}

/** Remembers whether the canvas had been drawn when the first fact stood there. */
async function watchFirstFact(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('.timeline-item, .facts-grid [role="row"][data-key]')) return;
      watch.disconnect();
      const stage = document.querySelector('.canvas-stage');
      Object.assign(window, { drawnBeforeFacts: stage !== null && '_cyreg' in stage });
    });
    watch.observe(document, { childList: true, subtree: true });
  });
}

function drawnBeforeFacts(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(window, 'drawnBeforeFacts'));
}

/** Whether the canvas is drawn, be it behind another view. */
function isDrawn(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const stage = document.querySelector('.canvas-stage');
    return stage !== null && '_cyreg' in stage;
  });
}
