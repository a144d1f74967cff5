import { expect, test } from 'vitest';
import {
  chartColumnsOf,
  chartRowsOf,
} from '../../../../../../../client/features/queries/result/chart/chart-columns.ts';
import type { Result } from '../../../../../../../contract/api/result.ts';

const lan = { id: 'a', labels: ['Person'], name: 'Lan', properties: {} };
const of = (columns: string[], ...rows: unknown[][]) =>
  ({ columns, rows, graph: { nodes: [lan], edges: [] } }) as unknown as Result;

test('numbers are laid out by what they stand beside, dates and years first', () => {
  const result = of(
    ['who', 'year', 'count', 'when'],
    [{ $node: 'a' }, 1950, 3, '195X'],
    [null, null, null, '1960'],
  );
  const columns = chartColumnsOf(result);
  expect(columns).toEqual({
    measures: [2],
    axes: [
      { column: 1, isTime: true },
      { column: 3, isTime: true },
      { column: 0, isTime: false },
    ],
  });
  expect(chartRowsOf(result, { column: 3, isTime: true }, [2], 9)).toEqual([
    { label: 'the 1950s', moment: Date.UTC(1950, 0, 1), values: [3] },
    { label: '1960', moment: Date.UTC(1960, 0, 1), values: [null] },
  ]);
  expect(chartRowsOf(result, { column: 0, isTime: false }, [2], 1)).toEqual([
    { label: 'Lan', moment: null, values: [3] },
  ]);
});

test.each([
  ['no numbers', of(['a'], ['x'])],
  ['nothing beside the numbers', of(['count'], [1])],
  ['no rows', of(['a', 'count'])],
  ['numbers among texts', of(['a', 'count'], ['x', 1], ['y', '2'])],
])('a result with %s has no chart', (_, result) => {
  expect(chartColumnsOf(result)).toBe(null);
});
