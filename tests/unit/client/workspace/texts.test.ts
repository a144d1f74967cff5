import { expect, test } from 'vitest';
import {
  describeAlong,
  describeExpansion,
  describeExpansionTogether,
  missingFromLink,
  tooManyRelationships,
} from '../../../../client/workspace/texts.ts';
import { nouns } from '../../../../contract/text/nouns.ts';

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

test('what a link names and the graph no longer holds is named by its id, a few of many', () => {
  expect(missingFromLink(['xuan-thuy'], 3, nouns.entity)).toBe(
    '1 of the 3 entities in this link is no longer in the graph: xuan-thuy.',
  );
  expect(missingFromLink(['xuan-thuy'], 1, nouns.entity)).toBe(
    'The entity in this link is no longer in the graph: xuan-thuy.',
  );
  const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  expect(missingFromLink(seven, 7, nouns.relationship)).toBe(
    '7 of the 7 relationships in this link are no longer in the graph: a, b, c, d, e and 2 more.',
  );
});

test('that not all relationships of a link are loaded is said, with what to do', () => {
  expect(tooManyRelationships(20_000, 2)).toBe(
    'Only 20,000 of the relationships between these 2 entities are shown, which is as many as are loaded at once. Remove some entities, then reload the page.',
  );
});

test('what expanding several brought, what is left, and that only some were expanded', () => {
  const of = { expanded: 4, selected: 4, added: 30, left: 12, isNew: true };
  expect(describeExpansionTogether(of, null)).toBe(
    'Added 30 neighbours of 4 selected. 12 neighbours left: expand them again.',
  );
  expect(describeExpansionTogether({ ...of, expanded: 50, selected: 60, left: 0 }, '1978')).toBe(
    'Added 30 neighbours of the first 50 selected as of 1978.',
  );
  expect(describeExpansionTogether({ ...of, added: 0, isNew: false }, null)).toBe(
    'All neighbours of these 4 are already on the canvas.',
  );
});

test('what a path brought, and that there is more or nothing', () => {
  const found = { added: 7, reached: 9, isNew: true, truncated: false };
  expect(describeAlong(found, null)).toBe('Added 7 of the 9 entities along this path.');
  expect(describeAlong({ ...found, truncated: true }, '1978')).toBe(
    'Added 7 of the 9 entities along this path as of 1978. There is more: follow more at each step to see it.',
  );
  expect(describeAlong({ ...found, added: 0, isNew: false }, null)).toBe(
    'All that is along this path is already on the canvas.',
  );
  expect(describeAlong({ ...found, reached: 0 }, null)).toBe('Nothing is found along this path.');
});
