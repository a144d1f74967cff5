import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HeadOrGap, headsAndGaps } from '../../../../contract/model/heads-and-gaps.ts';
import type { Finding } from '../../../../contract/model/tenure.ts';
import { tenuresOf } from '../../../../server/graph/trace/tenures-of.ts';
import { headship, office, person } from '../../../fixtures/tenures.ts';

const board = office('Board', { start: '1949' });
const tenures = tenuresOf([
  headship('undated', person('An'), board),
  headship('1955', person('Binh'), board, { start: '1955', end: '1958' }),
  headship('deputy', person('Chi'), board, { type: 'DEPUTY_HEADED', start: '1959' }),
  headship('1970', person('Dung'), board, { attested: '[..1970]' }),
]);
const gap = (from: string, to: string, kind: Finding['kind'] = 'gap'): Finding => ({
  ...{ kind, sentence: `${from}–${to}`, segments: [], facts: [], body: 'board', days: { from, to } },
});
const read = (lines: readonly HeadOrGap[]) => lines.map((line) => line.tenure?.id ?? line.gap?.sentence);

describe('the times without a known head', () => {
  test('stand between the heads, each before the first who is known after it', () => {
    const gaps = [
      gap('1959-01-01', '1970-12-30'),
      gap('1950-01-01', '1954-12-31', 'deputy-in-charge'),
      gap('1971-01-01', '1980-12-31'),
    ];
    expect(read(headsAndGaps(tenures, gaps))).toEqual([
      ...['undated', '1950-01-01–1954-12-31', '1955', 'deputy'],
      ...['1959-01-01–1970-12-30', '1970', '1971-01-01–1980-12-31'],
    ]);
  });

  test('stand first where no day bounds them; other findings stand nowhere', () => {
    const headless = { ...gap('', ''), sentence: 'nobody', days: null };
    expect(read(headsAndGaps([], [headless, gap('1950-01-01', '1951-01-01', 'overlap')]))).toEqual([
      'nobody',
    ]);
  });

  test('are each there once, and the tenures keep their order', () => {
    const day = fc.integer({ min: 1940, max: 1990 }).map((year) => `${year}-01-01`);
    fc.assert(
      fc.property(fc.array(day), (days) => {
        const gaps = days.map((from) => gap(from, from));
        const lines = headsAndGaps(tenures, gaps);
        expect(lines.flatMap((line) => line.tenure ?? [])).toEqual(tenures);
        expect(lines.flatMap((line) => line.gap?.days?.from ?? []).toSorted()).toEqual(days.toSorted());
      }),
    );
  });
});
