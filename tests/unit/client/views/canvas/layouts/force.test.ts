import { expect, test } from 'vitest';
import { detours } from '../../../../../../client/views/canvas/detours.ts';
import { forceLayout } from '../../../../../../client/views/canvas/layouts/force.ts';
import { edge, footprint, overlaps, tree } from '../../../../../fixtures/graphs/friendship.ts';

const { nodes, edges } = tree(60);

test('a new graph gives every node a place where it covers no other', () => {
  const positions = forceLayout({ nodes, edges, aspect: 1.6 });
  expect([...positions.keys()].sort()).toEqual(nodes.map(({ id }) => id).sort());
  const placed = nodes.map((node) => ({ ...node, position: positions.get(node.id) ?? { x: 0, y: 0 } }));
  expect(overlaps(placed)).toEqual([]);
});

test('no edge of a new graph runs through a node at which it does not end', () => {
  const across = [7, 11, 19, 23, 31, 43].map((index) => edge(`n${index}`, `n${(index * 7) % 60}`));
  const problem = { nodes, edges: [...edges, ...across], aspect: 1.6 };
  const discs = [...forceLayout(problem)].map(([id, position]) => ({ id, ...position, radius: 20 }));
  expect(
    detours(
      problem.edges.map((line, index) => ({ ...line, id: `${index}` })),
      discs,
    ),
  ).toEqual(new Map());
});

test('the same graph is always arranged the same way', () => {
  expect(forceLayout({ nodes, edges })).toEqual(forceLayout({ nodes, edges }));
});

test('a graph in several pieces stays together', () => {
  const pieces = [0, 1, 2].flatMap((piece) =>
    nodes.slice(0, 9).map((node) => ({ ...node, id: `${piece}${node.id}` })),
  );
  const links = [0, 1, 2].flatMap((piece) =>
    edges
      .slice(0, 8)
      .map(({ source, target }) => ({ source: `${piece}${source}`, target: `${piece}${target}` })),
  );
  const places = [...forceLayout({ nodes: pieces, edges: links }).values()];
  expect(places.filter(({ x, y }) => Math.hypot(x, y) > 1500)).toEqual([]);
});

test('of added nodes and those that stay only the added are given places, free ones', () => {
  const stay = nodes.slice(0, 40).map((node, index) => ({
    ...node,
    position: { x: (index % 8) * 150, y: Math.floor(index / 8) * 110 },
    fixed: true,
  }));
  const arrive = Array.from({ length: 12 }, (_, index) => ({
    id: `new${index}`,
    ...footprint(index),
    position: { x: 500 + index, y: 200 },
  }));
  const links = arrive.map(({ id }) => ({ source: 'n12', target: id }));
  const positions = forceLayout({ nodes: [...stay, ...arrive], edges: [...edges, ...links] });
  expect([...positions.keys()]).toEqual(arrive.map(({ id }) => id));
  const placed = arrive.map((node) => ({ ...node, position: positions.get(node.id) ?? node.position }));
  expect(overlaps([...stay, ...placed])).toEqual([]);
});

test('edges to nodes that are not drawn and edges to oneself do no harm', () => {
  const positions = forceLayout({ nodes: nodes.slice(0, 2), edges: [edge('n0', 'gone'), edge('n1', 'n1')] });
  expect([...positions.keys()].sort()).toEqual(['n0', 'n1']);
});
