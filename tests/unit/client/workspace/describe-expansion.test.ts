import { expect, test } from 'vitest';
import { describeExpansion } from '../../../../client/workspace/describe-expansion.ts';

const some = { shown: 12, total: 40, leftOut: 0, added: true };

test.each([
  [some, null, '12 more around Vietnam; 28 left.'],
  [
    { ...some, leftOut: 13 },
    '1950',
    '12 more around Vietnam as of 1950; 28 left. 13 others did not hold then.',
  ],
  [{ ...some, added: false }, null, 'Everything around Vietnam is in the picture already.'],
  [{ ...some, total: 12 }, null, 'That is all around Vietnam.'],
  [
    { ...some, total: 12, leftOut: 1 },
    '1950',
    'That is all around Vietnam as of 1950. 1 other did not hold then.',
  ],
  [
    { shown: 0, total: 0, leftOut: 5, added: false },
    '1950-03',
    'Nothing more around Vietnam as of March 1950. 5 others did not hold then.',
  ],
])('an expansion %o on %s is told as it went', (expanded, at, words) => {
  expect(describeExpansion('Vietnam', expanded, at)).toBe(words);
});
