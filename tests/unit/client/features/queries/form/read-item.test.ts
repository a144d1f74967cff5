import { expect, test } from 'vitest';
import { readItem } from '../../../../../../client/features/queries/form/read-item.ts';
import type { QueryParameter } from '../../../../../../contract/api/query-parameter.ts';

const dates: QueryParameter = {
  ...{ name: 'at', label: 'At', type: 'date', kind: null, choices: [], default: null },
  ...{ isList: true, min: null, max: null, hasChoicesInGraph: false },
};

test.each([
  ['August 1978', { value: '1978-08', words: 'August 1978' }],
  ['1965', { value: '1965', words: '1965' }],
  ['3/4/1978', { value: '3/4/1978', words: '3/4/1978', problem: 'Is the day or the month first?' }],
])('a date of a list is read as people write it: %s', (text, read) => {
  expect(readItem(dates, text)).toEqual(read);
});

test('a number beyond its range is no value of the list', () => {
  const numbers: QueryParameter = { ...dates, type: 'integer', max: 5 };
  expect(readItem(numbers, '6').problem).toBe('Type a number: 5 or less.');
  expect(readItem(numbers, '5')).toEqual({ value: '5', words: '5' });
});
