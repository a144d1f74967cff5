import { describe, expect, test } from 'vitest';
import { cellReader, type ResultCell, textOfCell } from '../../../../../client/features/queries/cells.ts';
import { drawable } from '../../../../../client/features/queries/drawable.ts';
import { sortedRows } from '../../../../../client/features/queries/sort-rows.ts';

const leader = { id: 'a', labels: ['Person'], name: 'Xuan Thuy', properties: {} };
const headed = { id: 'e', type: 'HEADED', source: 'a', target: 'b', properties: {} };
const read = cellReader({ nodes: [leader], edges: [headed] });

describe('a cell', () => {
  test('is the entity or the relationship that it points at', () => {
    expect(read({ $node: 'a' })).toEqual({ sort: 'node', node: leader });
    expect(read({ $edge: 'e' })).toEqual({ sort: 'edge', edge: headed });
  });

  test('may be a list of anything', () => {
    expect(read([{ $node: 'a' }, 1])).toEqual({
      sort: 'list',
      cells: [
        { sort: 'node', node: leader },
        { sort: 'value', value: 1 },
      ],
    });
  });

  test.each([
    ['text', 'text'],
    [0, 0],
    [false, false],
    [null, null],
    [undefined, null],
    [{ $node: 'unknown' }, '{"$node":"unknown"}'],
    [{ a: 1 }, '{"a":1}'],
  ])('with %j is a plain value', (raw, value) => {
    expect(read(raw)).toEqual({ sort: 'value', value });
  });

  test('reads as text by names and types', () => {
    expect(textOfCell(read([{ $node: 'a' }, { $edge: 'e' }, null, 3]))).toBe('Xuan Thuy; HEADED; ; 3');
  });
});

describe('rows by a column', () => {
  const rows = (...values: (string | number | null)[]): ResultCell[][] =>
    values.map((value) => [{ sort: 'value', value }]);

  test('stand by size where it holds numbers, what is empty last either way', () => {
    expect(sortedRows(rows(10, null, 9), 0, false)).toEqual(rows(9, 10, null));
    expect(sortedRows(rows(10, null, 9), 0, true)).toEqual(rows(10, 9, null));
  });

  test('stand by their letters where it holds texts', () => {
    expect(sortedRows(rows('b', '', 'Đ', 'a'), 0, false)).toEqual(rows('a', 'b', 'Đ', ''));
  });
});

test('what the sources are made of is not drawn among the entities', () => {
  const source = { id: '4:x:1', labels: ['Source'], name: 'S', properties: { id: 's' } };
  const passage = { id: '4:x:2', labels: ['Passage'], name: '', properties: { id: 's:1' } };
  const holds = { id: 'h', type: 'HAS_PASSAGE', source: '4:x:1', target: '4:x:2', properties: {} };
  expect(drawable({ nodes: [source, passage, leader], edges: [holds, headed] })).toEqual({
    nodes: [leader],
    edges: [],
  });
});
