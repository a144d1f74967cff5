import { expect, test } from 'vitest';
import {
  describeCount,
  describeNoShortestPath,
  describeShortestPath,
  hopsNote,
  noPathText,
} from '../../../../../client/features/connections/texts.ts';
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

test('the shortest paths between two nodes are said in a sentence, and that there are none', () => {
  const [from, to] = [{ name: 'An' }, { name: 'Binh' }];
  const asked = { steps: 5, hubs: false, at: null };
  expect(describeShortestPath(from, to, { ...asked, paths: [{ edges: ['x'] }] })).toBe(
    'Shortest path between An and Binh: 1 hop, avoiding hubs.',
  );
  const two = { hubs: true, at: '1958', steps: 5, paths: [{ edges: ['x', 'y'] }, { edges: ['z', 'y'] }] };
  expect(describeShortestPath(from, to, two)).toBe(
    '2 shortest paths between An and Binh: 2 hops, as of 1958.',
  );
  const none = { ...asked, truncated: false, avoided: [{ id: 'laos', name: 'Laos' }] };
  expect(describeNoShortestPath(from, to, none)).toBe(
    'No path within 5 hops that avoids hubs between An and Binh.',
  );
});
