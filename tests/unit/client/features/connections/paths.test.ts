import { expect, test } from 'vitest';
import { idsOfPath, nodesOfPath, pathGraph } from '../../../../../client/features/connections/path-graph.ts';
import { connectionWith } from '../../../../../client/features/connections/paths-action.ts';
import { describeCount } from '../../../../../client/features/connections/texts.ts';
import { answer, board, lan, long, party, short } from './answer.ts';

test('the picture of a path holds what it runs through and nothing else', () => {
  expect(pathGraph(short, answer).graph).toEqual({
    nodes: [lan, party],
    edges: answer.graph.edges.slice(0, 1),
  });
  expect(idsOfPath(long)).toEqual(['lan', 'board', 'party', 'headed', 'founded']);
  expect(nodesOfPath(long, answer)).toEqual([lan, board, party]);
});

test.each([
  [[short, long], false, '2 paths of 1 to 2 hops'],
  [[short], false, '1 path of 1 hop'],
  [[long, long], true, '2 paths of 2 hops, more not shown'],
])('connections are counted with their lengths (%#)', (paths, truncated, words) => {
  expect(describeCount({ paths, truncated })).toBe(words);
});

test.each([
  [
    { from: null, to: null },
    { from: 'lan', to: '' },
  ],
  [
    { from: 'party', to: '' },
    { from: 'party', to: 'lan' },
  ],
  [
    { from: 'party', to: null },
    { from: 'party', to: 'lan' },
  ],
  [
    { from: 'lan', to: '' },
    { from: 'lan', to: '' },
  ],
  [
    { from: 'party', to: 'board' },
    { from: 'lan', to: '' },
  ],
])('to connect with Lan turns %j into %j', (ends, become) => {
  expect(connectionWith('lan', ends)).toEqual({ task: 'explore', path: 1, ...become });
});
