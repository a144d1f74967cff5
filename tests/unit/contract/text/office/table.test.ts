import { expect, test } from 'vitest';
import { tableOfOffice } from '../../../../../contract/text/office/table.ts';
import { heldOffice } from '../../../../fixtures/held-office.ts';

test('holders and gaps are rows, each with its dates, caveats, notes and sources', () => {
  const { columns, rows } = tableOfOffice(heldOffice);
  const cells = (row: number) =>
    Object.fromEntries(
      columns.flatMap((column, index) => (rows[row]?.[index] ? [[column, rows[row][index]]] : [])),
    );
  expect(rows.map(([holder]) => holder)).toEqual(['An', 'No head known', 'Lan', 'No head known', 'Minh']);
  expect(cells(0)).toEqual({
    ...{ holder: 'An', office: 'Chair', rank: 'head', body: 'Board', from: '1949', to: '1952~' },
    notes: '1990 ¶1, ¶3',
    sources: '1990 ¶3: A history, paragraph 3; 1990 ¶1: A history, paragraph 1',
    ...{ 'person id': 'an', 'body id': 'board', 'fact ids': 'an-head' },
  });
  expect(cells(1)).toEqual({
    ...{ holder: 'No head known', from: '1954-01-01', to: '1973-01-30', 'length of gap': '19 years' },
    ...{ caveats: 'Nobody between 1953 and 1973.', 'body id': 'commission' },
  });
  expect(cells(2)).toMatchObject({
    attested: '[..1973-01]; 1978-08-03',
    caveats: 'It is disputed that Lan headed it.',
    notes: '1990 ¶20, ¶22',
  });
});
