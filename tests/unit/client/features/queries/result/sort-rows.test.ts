import { describe, expect, test } from 'vitest';
import { sortedRows } from '../../../../../../client/features/queries/result/sort-rows.ts';
import type { ResultCell } from '../../../../../../contract/text/results/cells.ts';

describe('rows by a column', () => {
  const rows = (...values: (string | number | null)[]): ResultCell[][] =>
    values.map((value) => [{ kind: 'value', value }]);

  test('stand by size where it holds numbers, what is empty last either way', () => {
    expect(sortedRows(rows(10, null, 9), 0, false)).toEqual(rows(9, 10, null));
    expect(sortedRows(rows(10, null, 9), 0, true)).toEqual(rows(10, 9, null));
  });

  test('stand by their letters where it holds texts', () => {
    expect(sortedRows(rows('b', '', 'Đ', 'a'), 0, false)).toEqual(rows('a', 'b', 'Đ', ''));
  });
});
