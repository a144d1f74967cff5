import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noFilter, type RowFilter } from '../../../../../client/facts/grid/filter.ts';
import { orderRows, type RowSort } from '../../../../../client/facts/grid/order-rows.ts';
import { cellsOf } from '../../../../../client/facts/grid/result-cells.ts';
import type { Result } from '../../../../../contract/api/result.ts';

const ascending = { column: 0, descending: false };
const descending = { column: 0, descending: true };

describe('rows by a column', () => {
  test.each<[string, unknown[], unknown[], unknown[]]>([
    ['numbers, what is empty last either way', [10, null, 9], [9, 10, null], [10, 9, null]],
    ['letters of any alphabet', ['b', '', 'Đ', 'a'], ['a', 'b', 'Đ', ''], ['Đ', 'b', 'a', '']],
    ['numbers within texts', ['item 10', 'item 9'], ['item 9', 'item 10'], ['item 10', 'item 9']],
    [
      'dates by their first day',
      ['1960', '198X', '[1950-03..]', '-0044-03-15', '1950-02~'],
      ['-0044-03-15', '1950-02~', '[1950-03..]', '1960', '198X'],
      ['198X', '1960', '[1950-03..]', '1950-02~', '-0044-03-15'],
    ],
  ])('stand by %s', (_, given, up, down) => {
    expect(ordered(given, ascending)).toEqual(up);
    expect(ordered(given, descending)).toEqual(down);
  });

  test('that are equal stay as they came, and none is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5 })), (numbers) => {
        const rows = [...order(numbers, ascending)];
        const expected = numbers.map((_, row) => row).sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
        expect(rows).toEqual(expected);
      }),
    );
  });
});

describe('a filter', () => {
  const column = (text: string): RowFilter => ({ ...noFilter, byColumn: new Map([[0, text]]) });
  test.each<[string, unknown[], RowFilter, unknown[]]>([
    [
      'a text in any cell, without marks',
      ['Xuân Thủy', 'Đinh', 'An'],
      { ...noFilter, anywhere: 'xuan t' },
      ['Xuân Thủy'],
    ],
    ['a text in a column', ['Đinh', 'An'], column('din'), ['Đinh']],
    ['more than a number', [9, 10, 11, null], column('> 9.5'), [10, 11]],
    ['at most a date', ['1950', '1950-02', '1951', 'never'], column('<= 1950-06'), ['1950', '1950-02']],
    ['exactly', [1, 11], column('=1'), [1]],
  ])('leaves rows by %s', (_, given, filter, left) => {
    expect(ordered(given, null, filter)).toEqual(left);
  });
});

function order(values: readonly unknown[], sort: RowSort | null, filter = noFilter): Uint32Array {
  const result = { columns: ['a'], rows: values.map((value) => [value]), graph: { nodes: [], edges: [] } };
  const work = orderRows(cellsOf(result as unknown as Result), { sort, filter });
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

function ordered(values: readonly unknown[], sort: RowSort | null, filter?: RowFilter): unknown[] {
  return [...order(values, sort, filter)].map((row) => values[row]);
}
