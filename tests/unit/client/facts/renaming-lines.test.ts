import { expect, test } from 'vitest';
import { linesOf } from '../../../../client/facts/renaming-lines.ts';
import { graph } from '../../../fixtures/graphs/renamed-commission.ts';

test('only renamings keep a body the same', () => {
  const lines = linesOf(graph.nodes, graph.edges);
  expect(lines.get('old')?.map(({ id }) => id)).toEqual(['old', 'new']);
  expect(lines.get('apart')?.map(({ id }) => id)).toEqual(['apart']);
});
