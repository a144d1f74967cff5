import { expect, test } from 'vitest';
import { edgesByNode } from '../../../../client/workspace/edges-by-node.ts';

const edge = (source: string, target: string) => ({
  ...{ id: `${source}-${target}`, type: 'MET', source, target, properties: {} },
});

test('each relationship stands at both its ends, and one of a node with itself once', () => {
  const byNode = edgesByNode([edge('a', 'b'), edge('c', 'a'), edge('b', 'b')]);
  const idsAt = (id: string) => byNode.get(id)?.map((each) => each.id);
  expect([idsAt('a'), idsAt('b'), idsAt('c'), idsAt('d')]).toEqual([
    ['a-b', 'c-a'],
    ['a-b', 'b-b'],
    ['c-a'],
    undefined,
  ]);
});
