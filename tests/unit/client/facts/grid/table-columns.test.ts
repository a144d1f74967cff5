import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  columnsAsGiven,
  moveColumn,
  resizeColumn,
  shownColumns,
  toggleColumn,
  widthsOf,
} from '../../../../../client/facts/grid/table-columns.ts';

test('a column moves among those that are shown, past hidden ones', () => {
  const columns = toggleColumn(columnsAsGiven(4), 1);
  expect(shownColumns(moveColumn(columns, 0, 1))).toEqual([2, 0, 3]);
  expect(shownColumns(moveColumn(columns, 3, 0))).toEqual([3, 0, 2]);
  expect(shownColumns(toggleColumn(moveColumn(columns, 0, 2), 1))).toEqual([1, 2, 3, 0]);
});

test('whatever is moved and hidden, each column is there once and one is shown', () => {
  const step = fc.record({ column: fc.nat(4), to: fc.nat(5), moves: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const columns = steps.reduce(
        (before, { column, to, moves }) =>
          moves ? moveColumn(before, column, to) : toggleColumn(before, column),
        columnsAsGiven(5),
      );
      expect(columns.order.toSorted()).toEqual([0, 1, 2, 3, 4]);
      expect(shownColumns(columns).length).toBeGreaterThan(0);
    }),
  );
});

test('columns fill the width there is, until one is resized: then all stay as they are', () => {
  const columns = columnsAsGiven(2);
  const widths = widthsOf(columns, [100, 300], 800);
  expect([...widths.values()]).toEqual([200, 600]);
  const resized = resizeColumn(columns, widths, 0, 10);
  expect([...widthsOf(resized, [100, 300], 2000).values()]).toEqual([64, 600]);
  expect([...widthsOf(columns, [100, 300], 200).values()]).toEqual([100, 150]);
});
