import { expect, test } from 'vitest';
import { describeCount, hopsNote, noPathText } from '../../../../../client/features/connections/texts.ts';
import { plainText } from '../../../../../contract/text/plain-text.ts';
import { long, short } from '../../../../fixtures/paths-answer.ts';

test.each([
  [[short, long], false, '2 paths of 1 to 2 hops'],
  [[short], false, '1 path of 1 hop'],
  [[long, long], true, '2 paths of 2 hops, more not shown'],
])('connections are counted with their lengths (%#)', (paths, truncated, words) => {
  expect(describeCount({ paths, truncated })).toBe(words);
});

test.each([
  [[], false, 'Nothing in the graph connects the two in so few hops.'],
  [
    [{ id: 'laos', name: 'Laos' }],
    false,
    'Nothing in the graph connects the two in so few hops without passing through a hub.',
  ],
  [
    [],
    true,
    'The search stopped before it had looked everywhere. Try fewer hops, or ends with fewer relationships.',
  ],
])('no connection is said of what was looked through (%#)', (avoided, truncated, words) => {
  expect(plainText(noPathText({ avoid: [], at: null }, { avoided, truncated }))).toBe(words);
});

test('a link that asks for too many hops is answered with a sentence', () => {
  expect(hopsNote(99, 8)).toBe('This link asks for up to 99 hops. Up to 8 hops are looked for.');
});
