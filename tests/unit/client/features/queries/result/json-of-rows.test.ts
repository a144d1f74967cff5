import { expect, test } from 'vitest';
import { jsonOfRows } from '../../../../../../client/features/queries/result/json-of-rows.ts';
import type { Result } from '../../../../../../contract/api/result.ts';

const node = { id: 'a', labels: ['Person'], name: 'Lan', properties: { nested: [1] } };
const result = {
  columns: ['who', '__proto__', 'more'],
  rows: [
    [{ $node: 'a' }, 1, { list: [{ $node: 'a' }, null], plain: { a: 1 } }],
    [null, 'two', []],
  ],
  graph: { nodes: [node], edges: [] },
} as unknown as Result;

test('rows are written as objects with what they point at in full, whatever their columns are called', () => {
  const text = jsonOfRows(result, 9).join('');
  const rows = JSON.parse(text) as object[];
  expect(rows.map((row) => Object.entries(row))).toEqual([
    [
      ['who', node],
      ['__proto__', 1],
      ['more', { list: [node, null], plain: { a: 1 } }],
    ],
    [
      ['who', null],
      ['__proto__', 'two'],
      ['more', []],
    ],
  ]);
  expect(text).toBe(
    `${JSON.stringify(
      rows.map((row) => row),
      null,
      2,
    )}\n`,
  );
});

test('no more rows are written than are asked for', () => {
  expect(JSON.parse(jsonOfRows(result, 1).join(''))).toHaveLength(1);
  expect(jsonOfRows(result, 0).join('')).toBe('[]\n');
});
