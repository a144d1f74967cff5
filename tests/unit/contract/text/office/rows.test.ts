import { expect, test } from 'vitest';
import { headRows, type OfficeRow, standInRows } from '../../../../../contract/text/office/rows.ts';
import { heldOffice } from '../../../../fixtures/held-office.ts';

const labels = (rows: readonly OfficeRow[]) =>
  rows.map((row) => (row.form === 'gap' ? row.gap.sentence : row.tenure.person.name));

test('a time without a known head stands between those who are known before and after', () => {
  expect(labels(headRows(heldOffice))).toEqual([
    'An',
    'Nobody between 1953 and 1973.',
    'Lan',
    'Nobody between 1973 and 1978.',
  ]);
  expect(labels(standInRows(heldOffice))).toEqual(['Minh']);
});

test('each holder carries the caveats about them, but not that a date is missing', () => {
  const caveats = headRows(heldOffice).flatMap((row) =>
    row.form === 'tenure' ? [row.caveats.map(({ sentence }) => sentence)] : [],
  );
  expect(caveats).toEqual([[], ['It is disputed that Lan headed it.']]);
});

test('where nobody is known, the times without a head are all there is', () => {
  expect(labels(headRows({ ...heldOffice, tenures: [] }))).toHaveLength(2);
});
