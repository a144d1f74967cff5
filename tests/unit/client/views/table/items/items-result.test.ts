import { expect, test } from 'vitest';
import { resultOfEdges, resultOfNodes } from '../../../../../../client/views/table/items/items-result.ts';
import type { GraphEdge, GraphNode, PropertyValue } from '../../../../../../contract/model/graph.ts';

const context = { citations: [] };
const product = (id: string, properties: Record<string, PropertyValue>): GraphNode => ({
  ...{ id, labels: ['Product', 'Sold'], name: `Product ${id}`, plays: [], properties },
});

test('nodes of another model stand in rows, with their properties as they are called and stored', () => {
  const { result, counts, shownFirst } = resultOfNodes(
    [
      product('a', { unitPrice: '18.00', id: 7, Labels: 'odd', constructor: true }),
      product('b', { unitPrice: '4.50', names: ['x'] }),
    ],
    context,
  );
  expect(result.columns).toEqual([
    ...['Node', 'Labels', 'constructor', 'id', 'Labels (property)', 'names', 'unitPrice'],
  ]);
  expect(result.rows).toEqual([
    [{ $node: 'a' }, 'Product, Sold', true, 7, 'odd', null, '18.00'],
    [{ $node: 'b' }, 'Product, Sold', null, null, null, ['x'], '4.50'],
  ]);
  expect(counts).toEqual([2, 2, 1, 1, 1, 1, 2]);
  expect(shownFirst.slice(0, 3)).toEqual(['Node', 'Labels', 'unitPrice']);
});

test('at first the properties are shown that most have, and of our own model none that only the machine needs', () => {
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`p${at}`, at]));
  expect(resultOfNodes([product('a', many)], context).shownFirst).toHaveLength(10);
  const own = {
    id: 'x',
    labels: ['Entity', 'Party'],
    name: 'X',
    properties: { id: 'x', startMin: '1930', iso: 'VN' },
  };
  const { result, shownFirst } = resultOfNodes([own], context);
  expect(result.rows[0]?.slice(0, 2)).toEqual([{ $node: 'x' }, 'party']);
  expect(shownFirst).toEqual(['Node', 'Kind', 'iso']);
  expect(result.columns).toContain('startMin');
});

test('relationships stand between their ends by their type as it is stored', () => {
  const edge: GraphEdge = {
    ...{ id: 'e', type: 'PART_OF', source: 'a', target: 'gone', meaning: {}, properties: { since: 1990 } },
  };
  const { result } = resultOfEdges([edge], [product('a', {})], context);
  expect(result.columns).toEqual(['From', 'Type', 'To', 'since']);
  expect(result.rows).toEqual([[{ $node: 'a' }, 'PART_OF', 'gone', 1990]]);
});
