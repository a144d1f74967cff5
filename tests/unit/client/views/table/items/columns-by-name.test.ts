import { expect, test } from 'vitest';
import { shownColumns } from '../../../../../../client/facts/grid/table-columns.ts';
import { columnsByName, keptByName } from '../../../../../../client/views/table/items/columns-by-name.ts';

const names = ['Node', 'Labels', 'city', 'country', 'phone'];

test('the columns that are shown first stand first', () => {
  const columns = columnsByName(names, ['Node', 'country'], undefined);
  expect(shownColumns(columns).map((at) => names[at])).toEqual(['Node', 'country']);
  expect(columns.order).toHaveLength(names.length);
});

test('columns that were chosen come back, also where others have come and some have gone', () => {
  const chosen = { order: [4, 0, 2, 1, 3], hidden: new Set([1, 3]), widths: new Map([[4, 200]]) };
  const kept = keptByName(names, chosen);
  expect(columnsByName(names, ['Node'], kept)).toEqual(chosen);
  const later = ['Node', 'constructor', 'fax', 'phone'];
  const columns = columnsByName(later, ['Node', 'fax'], kept);
  expect(shownColumns(columns).map((at) => later[at])).toEqual(['phone', 'Node', 'fax']);
  expect([...columns.widths]).toEqual([[3, 200]]);
});

test('a table always has a column', () => {
  const kept = keptByName(['a'], { order: [0], hidden: new Set(), widths: new Map() });
  expect(shownColumns(columnsByName(['b', 'c'], [], kept))).toHaveLength(1);
});
