import { expect, test } from 'vitest';
import { inTime, rowOf, sorted } from '../../../../client/facts/fact-rows.ts';
import { factOf, facts } from '../../../fixtures/graphs/renamed-commission.ts';

const queryDate = { text: '1978-08-03', days: { min: '1978-08-03', max: '1978-08-03' } };

test('a row tells a fact in words, with whether it held on the date', () => {
  expect(rowOf(factOf('person HEADED new'), queryDate).cells).toEqual({
    ...{ who: 'PERSON', what: 'headed', whom: 'NEW' },
    ...{ when: 'attested on 3 August 1978', from: '', to: '', attested: '3 August 1978', asOf: 'certain' },
    more: '',
  });
  expect(rowOf(factOf('old'), queryDate).cells).toEqual({
    ...{ who: 'OLD', what: 'existed', whom: '' },
    when: 'from 1 November 1949 to May 1958',
    ...{ from: '1 November 1949', to: 'May 1958', attested: '', asOf: 'not on this date', more: '' },
  });
  expect(rowOf(factOf('new PART_OF party'), queryDate).cells.asOf).toBe('not dated');
  expect(rowOf(factOf('person'), null).cells).toMatchObject({ what: 'lived', from: '1912', asOf: '' });
});

test('dates sort by their days, not by their letters, and what has none comes last either way', () => {
  const rows = facts.map((fact) => rowOf(fact, null));
  const column = (descending: boolean) => sorted(rows, 'from', descending).map(({ cells }) => cells.from);
  expect(column(false)).toEqual([
    ...['1912', '1 November 1949', '1 November 1949', 'May 1958', 'May 1958', '1960', '1960', '1978'],
    ...['', '', ''],
  ]);
  expect(column(true).slice(0, 2)).toEqual(['1978', '1960']);
  expect(column(true).at(-1)).toBe('');
});

test('in the order of time what is only seen stands where it is seen, and what has no date comes last', () => {
  const rows = inTime(facts.map((fact) => rowOf(fact, null)));
  expect(rows.map(({ id }) => id).slice(-5)).toEqual([
    ...['congress STATED idea', 'new SPLIT_INTO apart', 'person HEADED new'],
    ...['new PART_OF party', 'visit'],
  ]);
});

test('the dates of a row are put into words when it is read, and not again', () => {
  const { edge, who, whom, ...fact } = factOf('person HEADED new');
  const reads: string[] = [];
  const properties = new Proxy(edge?.properties ?? {}, {
    get: (target, name) => {
      if (name === 'attested') reads.push(name);
      return Reflect.get(target, name);
    },
  });
  const row = rowOf({ ...fact, who, whom, edge: edge && { ...edge, properties } }, null);
  sorted([row], 'attested', false);
  expect(reads).toEqual([]);
  expect(row.cells.attested).toBe('3 August 1978');
  const once = reads.length;
  expect(once).toBeGreaterThan(0);
  expect(row.cells.when).toBe('attested on 3 August 1978');
  expect(reads.length).toBe(once);
});
