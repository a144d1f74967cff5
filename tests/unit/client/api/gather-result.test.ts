import { expect, test } from 'vitest';
import { gatherResult } from '../../../../client/api/gather-result.ts';

const node = { id: 'a', labels: ['Person'], name: 'Lan', properties: {} };
const summary = {
  shown: 2,
  total: 5,
  isTotalExact: true,
  truncated: true,
  cutBy: 'rows',
  milliseconds: 7,
} as const;

test('pieces become one result, and what was seen before them does not change', () => {
  const gathered = gatherResult();
  gathered.add({ columns: ['who'] });
  gathered.add({ rows: [[{ $node: 'a' }]], nodes: [node], edges: [] });
  const first = gathered.soFar();
  gathered.add({ rows: [[1]], nodes: [], edges: [] });
  gathered.add({ citations: [], notifications: [], summary });
  expect(first).toMatchObject({ rows: [[{ $node: 'a' }]], summary: { shown: 1, isTotalExact: false } });
  expect(gathered.soFar()).toEqual({
    columns: ['who'],
    rows: [[{ $node: 'a' }], [1]],
    graph: { nodes: [node], edges: [] },
    ...{ citations: [], notifications: [], summary },
  });
});
