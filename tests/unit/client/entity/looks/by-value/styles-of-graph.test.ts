import { expect, test } from 'vitest';
import { missingTone, otherTone } from '../../../../../../client/entity/looks/by-value/fixed-tones.ts';
import { edgeWidths, nodeSizes } from '../../../../../../client/entity/looks/by-value/sizes.ts';
import { stylesByValue } from '../../../../../../client/entity/looks/by-value/styles-of-graph.ts';
import type { GraphEdge, GraphNode, PropertyValue } from '../../../../../../contract/model/graph.ts';
import { profileShape } from '../../../../../../contract/model/profile/profile.ts';

function stylesFor(given: object) {
  const profile = profileShape.parse({
    ...{ title: 'Test', identity: 'elementId', caption: [], search: [] },
    ...given,
  });
  return stylesByValue(profile, ({ labels }) => labels[0] ?? '');
}

const node = (id: string, properties: Record<string, PropertyValue>): GraphNode => ({
  ...{ id, labels: ['Product'], name: id, plays: [], properties },
});
const edge = (id: string, properties: Record<string, PropertyValue>): GraphEdge => ({
  ...{ id, type: 'ORDERS', source: 'a', target: 'b', meaning: {}, properties },
});
const products = (values: Record<string, PropertyValue>) =>
  Object.entries(values).map(([id, value]) => node(id, { constructor: value }));

test('each value of a category has a colour of its own, the given one where there is one', () => {
  const styles = stylesFor({
    labels: {
      Product: { colourBy: { as: 'category', property: 'constructor', colours: { tea: '#112233' } } },
    },
  });
  const { nodes, legend } = styles(products({ a: 'milk', b: 'tea', c: 'milk', d: '', e: 7 }), []);
  expect(nodes.get('b')?.tone?.light).toBe('#112233');
  expect(nodes.get('a')).toEqual(nodes.get('c'));
  expect(nodes.get('d')?.tone).toEqual(missingTone);
  expect(legend).toMatchObject([
    {
      ...{ of: 'Product', isEdge: false, form: 'category', property: 'constructor', others: 0, missing: 1 },
      entries: [
        { text: 'milk', count: 2 },
        { text: '7', count: 1 },
        { text: 'tea', count: 1 },
      ],
    },
  ]);
});

test('a value keeps its colour when others come, and gives it away only once it has gone', () => {
  const styles = stylesFor({
    labels: { Product: { colourBy: { as: 'category', property: 'constructor' } } },
  });
  const first = styles(products({ a: 'v0' }), []);
  const many = products(Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`n${at}`, `v${9 - at}`])));
  const then = styles(many, []);
  expect(then.nodes.get('n9')?.tone).toEqual(first.nodes.get('a')?.tone);
  expect([...then.nodes.values()].filter(({ tone }) => tone === otherTone)).toHaveLength(2);
  expect(then.legend[0]).toMatchObject({ others: 2 });
  const last = styles(products({ z: 'v1' }), []);
  expect(last.nodes.get('z')?.tone).not.toEqual(otherTone);
});

test('a single value is coloured, and what has another looks as its label does', () => {
  const by = { as: 'value', property: 'constructor', value: '1', colour: '#aa0000' };
  const { nodes, legend } = stylesFor({ labels: { Product: { colourBy: by } } })(
    products({ a: 1, b: 2 }),
    [],
  );
  expect([nodes.get('a')?.tone?.light, nodes.get('b')]).toEqual(['#aa0000', undefined]);
  expect(legend).toMatchObject([{ entries: [{ text: '1', count: 1 }], others: 0, missing: 0 }]);
});

test('numbers, also in text, have colours between two; what has none is shown so', () => {
  const by = { as: 'range', property: 'constructor', low: '#ffffff', high: '#000000', to: 20 };
  const { nodes, legend } = stylesFor({ labels: { Product: { colourBy: by } } })(
    products({ a: '10.00', b: 20, c: 99, d: 'much' }),
    [],
  );
  const light = (id: string) => nodes.get(id)?.tone?.light;
  expect([light('a'), light('b'), light('c'), light('d')]).toEqual([
    '#ffffff',
    '#000000',
    '#000000',
    missingTone.light,
  ]);
  expect(legend).toMatchObject([{ form: 'range', range: { from: 10, to: 20 }, missing: 1 }]);
});

test('the area of a node and the width of an edge grow with a number', () => {
  const styles = stylesFor({
    labels: { Product: { sizeBy: { property: 'constructor' } } },
    relationships: { ORDERS: { colour: '#123456', widthBy: { property: 'quantity' } } },
  });
  const { nodes, edges, legend } = styles(products({ a: '0', b: 50, c: 100, d: null }), [
    edge('e', { quantity: 5 }),
    edge('f', {}),
  ]);
  const area = (id: string) => (nodes.get(id)?.size ?? 0) ** 2;
  expect(area('b') - area('a')).toBeCloseTo((area('c') - area('a')) / 2, -2);
  expect(nodes.get('d')?.size).toBe(nodeSizes.without);
  expect(edges.get('e')).toMatchObject({ size: edgeWidths.greatest, tone: { light: '#123456' } });
  expect(edges.get('f')?.size).toBe(edgeWidths.without);
  expect(legend.map(({ form, missing }) => [form, missing])).toEqual([
    ['size', 1],
    ['size', 1],
  ]);
});
