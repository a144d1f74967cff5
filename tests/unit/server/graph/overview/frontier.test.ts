import { expect, test } from 'vitest';
import { frontierOf } from '../../../../../server/graph/overview/frontier.ts';

const node = (id: string, ...labels: string[]) => ({ id, labels, name: id, properties: {} });
const edge = (source: string, target: string) => ({
  ...{ id: `${source}-${target}`, type: 'LINKS', properties: {} },
  ...{ source, target },
});

test('asks of every label in turn, and first of what the largest part lacks', () => {
  const pool = {
    nodes: [
      ...Array.from({ length: 30 }, (_, at) => node(`a${at}`, 'A')),
      node('b', 'B'),
      ...Array.from({ length: 30 }, (_, at) => node(`x${at}`, 'A')),
      node('c', 'C'),
    ],
    edges: [edge('b', 'a0'), ...Array.from({ length: 29 }, (_, at) => edge(`a${at}`, `a${at + 1}`))],
  };
  const ids = frontierOf(pool, new Set(), 5);
  expect(ids).toHaveLength(40);
  expect(ids.slice(0, 3)).toEqual(['a0', 'b', 'a1']);
  expect(ids[24]).toBe('c');
});

test('asks nothing once there is enough that hangs together', () => {
  const nodes = [node('a', 'A'), node('b', 'B'), node('c', 'A'), node('d', 'B')];
  const edges = [edge('a', 'b'), edge('b', 'c'), edge('c', 'd')];
  expect(frontierOf({ nodes, edges }, new Set(), 2)).toEqual([]);
  expect(frontierOf({ nodes, edges }, new Set(), 3)).toEqual(['a', 'b', 'c', 'd']);
  expect(frontierOf({ nodes, edges }, new Set(['a', 'b', 'c', 'd']), 3)).toEqual([]);
  const apart = { nodes: [...nodes, node('e', 'C')], edges };
  expect(frontierOf(apart, new Set(), 2)).toContain('e');
});
