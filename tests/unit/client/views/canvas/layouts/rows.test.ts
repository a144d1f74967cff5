import { expect, test } from 'vitest';
import { inRows } from '../../../../../../client/views/canvas/layouts/rows.ts';
import { overlaps, tree } from '../../../../../fixtures/graphs/friendship.ts';

const { nodes, edges } = tree(60);

test('levels run down along the arrows, circles included, and cover nothing', () => {
  const circle = [...edges, { source: 'n59', target: 'n0' }];
  const positions = inRows({ nodes, edges: circle, aspect: 1.5 });
  const placed = nodes.map((node) => ({ ...node, position: positions.get(node.id) ?? { x: 0, y: 0 } }));
  expect(overlaps(placed)).toEqual([]);
  const upwards = edges.filter(
    ({ source, target }) => (positions.get(source)?.y ?? 0) >= (positions.get(target)?.y ?? 0),
  );
  expect(inRows({ nodes, edges, aspect: 1.5 }).size).toBe(60);
  expect(upwards.length).toBeLessThan(5);
});
