import { expect, test } from 'vitest';
import { countsText } from '../../../../contract/text/counts.ts';
import { plainText } from '../../../../contract/text/plain-text.ts';

const nothing = { heads: 0, acting: 0, deputies: 0, formerDeputies: 0, posts: 0, bodies: 0, attestations: 0 };

test.each([
  ['body', { heads: 3, deputies: 1, formerDeputies: 1, names: 4 }, '3 known heads, 1 former deputy, 4 names'],
  ['body', { deputies: 1, formerDeputies: 1, names: 1 }, 'No known head, 1 former deputy'],
  [
    'body',
    { heads: 1, acting: 1, deputies: 2, formerDeputies: 1, names: 1 },
    '1 known head, 1 acting head, 2 deputies',
  ],
  ['body', { names: 1 }, 'No known head'],
  ['person', { posts: 2, bodies: 2, attestations: 3, names: 0 }, '2 posts in 2 bodies, 3 attestations'],
  ['person', { posts: 1, bodies: 1, names: 0 }, '1 post in 1 body'],
  ['person', { names: 0 }, 'No known post'],
] as const)('of a %s, %j are counted as: %s', (side, counts, text) => {
  expect(plainText(countsText({ side, counts: { ...nothing, ...counts } }))).toBe(text);
});
