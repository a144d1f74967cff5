import { describe, expect, it } from 'vitest';
import { opened } from './details.ts';
import { nodesIn } from './graph-on-canvas.ts';
import { type Card, cardsOf, lineageOf, passagesOf } from './lineage-chart.ts';
import { pollOptions } from './poll-options.ts';
import { meet } from './regions.ts';
import { traceOf } from './trace-answer.ts';
import { open } from './visit.ts';

const commission = 'central-commission-for-external-relations';

describe('The names of a body over time', () => {
  it('begin a line of a card with the marks of a source not indented, and keep those together', async () => {
    const page = await open(`/?names=${commission}`);
    const cards = lineageOf(page).locator('li[data-stage]');
    await cards.first().waitFor();
    const pills = await cards.locator('.citation-group').evaluateAll((groups) =>
      groups.map((group) => {
        const { left, height } = group.getBoundingClientRect();
        const paragraph = group.closest('p, .stage-head-when') ?? group;
        return { indent: left - paragraph.getBoundingClientRect().left, height };
      }),
    );
    expect(pills.filter(({ indent }) => Math.abs(indent) < 0.5).length).toBeGreaterThan(0);
    expect(pills.filter(({ indent }) => indent >= 0.5 && indent < 10)).toEqual([]);
    expect(pills.filter(({ height }) => height > 20)).toEqual([]);
  });

  it('read from left to right along time, with what split off, merged and handed its work over', async () => {
    const page = await open('/?subject=foreign-liaison-commission-1958');
    await traceOf(page).getByRole('button', { name: 'Lineage' }).click();
    const columns = async () => {
      const cards = await cardsOf(page);
      return cards
        .filter((card, index) => cards.findIndex(({ left }) => left === card.left) === index)
        .map(({ left }) => cards.filter((card) => card.left === left).map(({ name }) => name));
    };
    await expect
      .poll(columns, pollOptions)
      .toEqual([
        ['Vietnam-Laos-Cambodia Affairs Commission'],
        ['Foreign Liaison Commission'],
        ['Commission for External Relations Work', "People's International Committee"],
        ['Commission for External Relations'],
        ['Ministry of Foreign Affairs', 'Vietnam Union of Friendship Organizations'],
      ]);
    expect((await passagesOf(page).allTextContents()).toSorted()).toEqual([
      'Commission for External Relations Work renamed to Commission for External Relations',
      'Commission for External Relations merged into Ministry of Foreign Affairs',
      'Commission for External Relations split into Vietnam Union of Friendship Organizations',
      'Commission for External Relations transferred to Ministry of Foreign Affairs',
      'Foreign Liaison Commission renamed to Commission for External Relations Work',
      "People's International Committee transferred to Commission for External Relations",
      'Vietnam-Laos-Cambodia Affairs Commission renamed to Foreign Liaison Commission',
    ]);
    const cards = await cardsOf(page);
    expect(cards.find(({ name }) => name === 'Commission for External Relations')?.described).toEqual([
      'Commission for External Relations',
      'from March 1960 or after to 24 January 2025',
      'Xuan Thuyattested in January 1973 or before and on 3 August 1978',
      'Nguyen Thi BinhFormer Deputy Head',
      'Le Hoai Trungattested on 28 October 2024',
    ]);
    expect(overlapping(cards)).toEqual([]);
    expect(await nodesIn(page)).toEqual(expect.arrayContaining([commission, 'ministry-of-foreign-affairs']));
  });

  it('say which was in force on a date, and which perhaps; chosen by keyboard, one opens beside', async () => {
    const page = await open(`/?names=${commission}&at=1959`);
    const statuses = async () => (await cardsOf(page)).map(({ name, described: [first] }) => [name, first]);
    await expect.poll(statuses, pollOptions).toEqual([
      ['Vietnam-Laos-Cambodia Affairs Commission', 'Not in force'],
      ['Foreign Liaison Commission', 'In force'],
      ['Commission for External Relations Work', 'Not in force'],
      ["People's International Committee", 'Possibly in force'],
      ['Commission for External Relations', 'Not in force'],
      ['Ministry of Foreign Affairs', 'Undated'],
      ['Vietnam Union of Friendship Organizations', 'Undated'],
    ]);
    await lineageOf(page)
      .getByRole('link', { name: 'Commission for External Relations', exact: true })
      .focus();
    await page.keyboard.press('Enter');
    await opened(page, 'Commission for External Relations');
    await page.getByRole('complementary', { name: 'Entity' }).getByText('Known then as').waitFor();
  });

  it('say of each head how they stand to the date', async () => {
    const page = await open(`/?names=${commission}&at=2000`);
    const heads = async () => {
      const cards = await cardsOf(page);
      return cards.find(({ name }) => name === 'Commission for External Relations')?.described.slice(-3);
    };
    await expect
      .poll(heads, pollOptions)
      .toEqual([
        'Xuan ThuyLast known beforeattested in January 1973 or before and on 3 August 1978',
        'Nguyen Thi BinhConceivableFormer Deputy Head',
        'Le Hoai TrungNext known afterattested on 28 October 2024',
      ]);
  });
});

/** The pairs of cards that cover each other. */
function overlapping(cards: readonly Card[]): string[] {
  return cards.flatMap((card, index) =>
    cards
      .slice(index + 1)
      .filter((other) => meet(card, other))
      .map((other) => `${card.name} and ${other.name}`),
  );
}
