import { expect, test } from 'vitest';
import { leftToShow } from '../../../../../client/views/canvas/left-to-show.ts';
import { leftInWords } from '../../../../../client/views/canvas/texts.ts';

test('what is left to show is what stood less what is shown of it, most first', () => {
  const counts = [
    { type: 'HEADED', direction: 'in', count: 2, holding: 1 },
    { type: 'PART_OF', direction: 'out', count: 1, holding: 1 },
    { type: 'PART_OF', direction: 'in', count: 12, holding: 9 },
  ] as const;
  const described = leftToShow(counts, () => 1).map((each) => [each.words, leftInWords(each)]);
  expect(described).toEqual([
    ['has part', '8 more, 3 not on this date'],
    ['headed by', '1 not on this date'],
    ['part of', 'all shown'],
  ]);
});
