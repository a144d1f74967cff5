import { expect, test } from 'vitest';
import { noFilter } from '../../../../../../client/facts/grid/filter.ts';
import { itemsPayload } from '../../../../../../client/views/table/items/items-payload.ts';
import { resultOfNodes } from '../../../../../../client/views/table/items/items-result.ts';
import type { GraphNode } from '../../../../../../contract/model/graph.ts';

test('an export holds the columns and rows that are seen, in their order', () => {
  const prices = ['18.00', '4.5', '123', '4.25'];
  const nodes = prices.map(
    (price, at): GraphNode => ({
      ...{ id: `n${at}`, labels: ['Product'], name: `P${at}`, plays: [], properties: { price, id: at } },
    }),
  );
  const { result } = resultOfNodes(nodes, { citations: [] });
  const price = result.columns.indexOf('price');
  const payload = itemsPayload('Table', {
    ...{ result, ids: nodes.map(({ id }) => id) },
    columns: {
      order: [price, 0, 1, 2],
      hidden: new Set([1, result.columns.indexOf('id')]),
      widths: new Map(),
    },
    sort: { column: price, descending: false },
    filter: { ...noFilter, byColumn: new Map([[price, '< 20']]) },
  });
  const table = payload.table?.();
  expect(table?.columns.slice(0, 2)).toEqual(['price', 'Node']);
  expect(table?.rows.map((row) => row.slice(0, 2))).toEqual([
    ['4.25', 'P3'],
    ['4.5', 'P1'],
    ['18.00', 'P0'],
  ]);
  expect(payload.graph?.().nodes.map(({ id }) => id)).toEqual(['n0', 'n1', 'n3']);
});
