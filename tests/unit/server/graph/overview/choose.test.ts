import { expect, test } from 'vitest';
import type { Graph } from '../../../../../contract/model/graph.ts';
import { choose } from '../../../../../server/graph/overview/choose.ts';
import { adjacencyOf, componentsOf } from '../../../../../server/graph/overview/components.ts';

/** @param nodes ids with their labels: `a:Person:Actor` @param pairs `a-b`, each of one type */
function graphOf(nodes: readonly string[], pairs: readonly string[]): Graph {
  return {
    nodes: nodes.map((text) => {
      const [id = '', ...labels] = text.split(':');
      return { id, labels, name: id, properties: {} };
    }),
    edges: pairs.map((text) => {
      const [source = '', target = ''] = text.split('-');
      return { id: text, type: 'LINKS', source, target, properties: {} };
    }),
  };
}

const many = (count: number, name: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => name(at));
const choosing = (
  pool: Graph,
  limit: number,
  more: { weights?: [string, number][]; unrelated?: boolean } = {},
) =>
  choose(pool, {
    limit,
    weights: new Map(more.weights?.map(([id, weight]) => [id, { importance: 1, weight }])),
    withUnrelated: more.unrelated ?? false,
  });

/** Eleven labels in a row, each node related to two of the next label; of the first there are two hundred. */
const chain = graphOf(
  [
    ...many(200, (at) => `0.${at}:L0`),
    ...many(40, (at) => `${1 + (at % 10)}.${Math.floor(at / 10)}:L${1 + (at % 10)}`),
  ],
  [
    ...many(200, (at) => `0.${at}-1.${at % 4}`),
    ...many(36, (at) => `${1 + (at % 9)}.${Math.floor(at / 9)}-${2 + (at % 9)}.${Math.floor(at / 9)}`),
    ...many(
      36,
      (at) => `${1 + (at % 9)}.${Math.floor(at / 9)}-${2 + (at % 9)}.${(1 + Math.floor(at / 9)) % 4}`,
    ),
  ],
);

test('every label is shown, and what is shown hangs together', () => {
  const ids = new Set(choosing(chain, 33));
  const shown = {
    nodes: chain.nodes.filter(({ id }) => ids.has(id)),
    edges: chain.edges.filter(({ source, target }) => ids.has(source) && ids.has(target)),
  };
  expect(ids.size).toBe(33);
  expect(new Set(shown.nodes.flatMap(({ labels }) => labels)).size).toBe(11);
  expect(componentsOf(shown, adjacencyOf(shown))).toHaveLength(1);
  expect(shown.nodes.filter(({ labels }) => labels.includes('L0')).length).toBeLessThan(6);
});

test('a label that only other nodes without relationships have is shown once', () => {
  const pool = graphOf(['a:A', 'b:B', 'c:C', 'd:C', 'e'], ['a-b']);
  expect(choosing(pool, 5).toSorted()).toEqual(['a', 'b', 'c', 'e']);
  expect(choosing(pool, 5, { unrelated: true })).toHaveLength(5);
});

test('a hub does not become a star where there is something else', () => {
  const pool = graphOf(
    ['hub:Item', ...many(60, (at) => `leaf${at}:Item`), ...many(30, (at) => `way${at}:Item`)],
    [...many(60, (at) => `leaf${at}-hub`), 'hub-way0', ...many(29, (at) => `way${at}-way${at + 1}`)],
  );
  const leaves = choosing(pool, 30, { weights: [['hub', 100]] }).filter((id) => id.startsWith('leaf'));
  expect(leaves).toHaveLength(4);
});

test('where there is nothing but a star it has a bounded number of points', () => {
  const pool = graphOf(
    ['hub:Item', ...many(60, (at) => `leaf${at}:Item`)],
    many(60, (at) => `leaf${at}-hub`),
  );
  expect(choosing(pool, 44)).toHaveLength(15);
});

test('of a common label the rarer ones decide, and loops and labels named like properties are nothing special', () => {
  const pool = graphOf(
    ['a:All:constructor', 'b:All:__proto__', ...many(9, (at) => `c${at}:All:Common`)],
    ['a-a', 'a-c0', ...many(8, (at) => `c${at}-c${at + 1}`), 'c8-b'],
  );
  expect(choosing(pool, 11)).toHaveLength(11);
  expect(choosing(pool, 3, { weights: [['c8', 5]] })).toEqual(['c8', 'b', 'c7']);
});

test('what is more important takes more room', () => {
  const pool = graphOf(
    ['hub:Hub', ...many(4, (at) => `p${at}:Paper`), ...many(4, (at) => `b${at}:Body`)],
    [...many(4, (at) => `p${at}-hub`), ...many(4, (at) => `b${at}-hub`)],
  );
  const weights = new Map(['b0', 'b1', 'b2', 'b3'].map((id) => [id, { importance: 4, weight: 1 }]));
  const ids = choose(pool, { limit: 6, weights, withUnrelated: false });
  expect(ids.filter((id) => id.startsWith('b'))).toHaveLength(4);
});
