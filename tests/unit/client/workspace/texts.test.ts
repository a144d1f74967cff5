import { expect, test } from 'vitest';
import { describeExpansion } from '../../../../client/workspace/texts.ts';

const some = { shown: 12, total: 40, leftOut: 0, added: true };

test.each([
  [some, null, 'Added 12 of 40 neighbours of Vietnam.'],
  [
    { ...some, leftOut: 13 },
    '1950',
    'Added 12 of 40 neighbours of Vietnam as of 1950. 13 others did not hold on this date.',
  ],
  [{ ...some, added: false }, null, 'All neighbours of Vietnam are already on the canvas.'],
  [{ ...some, total: 12 }, null, 'Added all remaining neighbours of Vietnam.'],
  [
    { ...some, total: 12, leftOut: 1 },
    '1950',
    'Added all remaining neighbours of Vietnam as of 1950. 1 other did not hold on this date.',
  ],
  [
    { shown: 0, total: 0, leftOut: 5, added: false },
    '1950-03',
    'Vietnam has no more neighbours as of March 1950. 5 others did not hold on this date.',
  ],
])('an expansion %o on %s is described as it went', (expanded, at, words) => {
  expect(describeExpansion('Vietnam', expanded, at)).toBe(words);
});
