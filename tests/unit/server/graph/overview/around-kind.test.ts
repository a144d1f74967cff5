import { expect, test } from 'vitest';
import { aroundKind } from '../../../../../server/graph/overview/around-kind.ts';

const node = (id: string, label: string) => ({ id, labels: [label], name: id, properties: {} });
const edge = (source: string, target: string) => ({
  ...{ id: `${source}-${target}`, type: 'LINKS', properties: {} },
  ...{ source, target },
});
const pool = {
  nodes: [
    node('o1', 'Order'),
    node('o2', 'Order'),
    ...['Customer', 'Product', 'Shipper'].map((each) => node(each, each)),
  ],
  edges: [
    ...[edge('o1', 'Product'), edge('o2', 'Product'), edge('Customer', 'o1'), edge('Customer', 'o2')],
    ...[edge('o1', 'Shipper'), edge('Product', 'Shipper')],
  ],
};

test('keeps neighbours of the two labels that lead to most', () => {
  const { nodes, edges } = aroundKind(pool, 'Order', true);
  expect(nodes.map(({ id }) => id)).toEqual(['o1', 'o2', 'Customer', 'Product']);
  expect(edges).toHaveLength(4);
});

test('keeps none where none are wanted', () => {
  expect(aroundKind(pool, 'Order', false)).toEqual({ nodes: pool.nodes.slice(0, 2), edges: [] });
});
