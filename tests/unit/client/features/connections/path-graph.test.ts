import { expect, test } from 'vitest';
import { idsOfPath, nodesOfPath, pathGraph } from '../../../../../client/features/connections/path-graph.ts';
import { answer, board, lan, long, party, short } from '../../../../fixtures/paths-answer.ts';

test('the graph of a path holds what it runs through and nothing else', () => {
  expect(pathGraph(short, answer).graph).toEqual({
    nodes: [lan, party],
    edges: answer.graph.edges.slice(0, 1),
  });
  expect(idsOfPath(long)).toEqual(['lan', 'board', 'party', 'headed', 'founded']);
  expect(nodesOfPath(long, answer)).toEqual([lan, board, party]);
});
