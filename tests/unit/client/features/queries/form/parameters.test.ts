import { describe, expect, test } from 'vitest';
import {
  filledIn,
  keptOf,
  movedTo,
  valuesFor,
} from '../../../../../../client/features/queries/form/parameters.ts';
import { queryParameter, queryParameters } from '../../../../../fixtures/query-parameters.ts';

describe('the form of a saved query', () => {
  test('starts with the defaults', () => {
    expect(filledIn(queryParameters, null)).toEqual({ body: '', at: '', limit: '15' });
  });

  test('stands as it was last run, where it was', () => {
    expect(filledIn(queryParameters, { body: 'x', limit: '3' })).toEqual({ body: 'x', at: '', limit: '3' });
  });

  test('holds several texts where a parameter takes a list, however the link gives them', () => {
    const declared = [
      { ...queryParameter('ids', 'entity', null), isList: true },
      queryParameter('limit', 'integer', '15'),
    ];
    expect(filledIn(declared, { ids: 'x', limit: ['3', '4'] })).toEqual({ ids: ['x'], limit: '3' });
    expect(filledIn(declared, null)).toEqual({ ids: [], limit: '15' });
    expect(keptOf(declared, { ids: [], limit: '' }, null)).toEqual({});
    expect(keptOf(declared, { ids: ['x'], limit: '1' }, null)).toEqual({ ids: ['x'], limit: '1' });
  });
});

const heads = [queryParameter('body', 'entity', null), queryParameter('at', 'date', '')];
const between = [queryParameter('from', 'date', '1975'), queryParameter('to', 'date', '1996')];

describe('The form of a saved query on an as-of date', () => {
  test('takes the date where it asks for one, and not where it asks for two', () => {
    expect(filledIn(heads, null, '1955')).toEqual({ body: '', at: '1955' });
    expect(filledIn(between, null, '1955')).toEqual({ from: '1975', to: '1996' });
  });

  test('stands as it was last run, with the defaults and the date for what was not said then', () => {
    expect(filledIn(heads, { body: 'x', at: '1978' }, '1955')).toEqual({ body: 'x', at: '1978' });
    expect(filledIn(heads, { body: 'x' }, '1955')).toEqual({ body: 'x', at: '1955' });
    expect(filledIn([queryParameter('rank', 'choice', 'head')], {})).toEqual({ rank: 'head' });
  });

  test('follows the date until another is typed or run', () => {
    const values = { body: 'x', at: '1955' };
    const moved = { before: '1955', now: '1956' };
    expect(movedTo(heads, values, null, moved)).toEqual({ body: 'x', at: '1956' });
    expect(movedTo(heads, values, { body: 'x' }, { before: '1955', now: null })).toEqual({
      body: 'x',
      at: '',
    });
    expect(movedTo(heads, { body: 'x', at: '1978' }, null, moved)).toEqual({ body: 'x', at: '1978' });
    expect(movedTo(heads, values, { body: 'x', at: '1955' }, moved)).toEqual(values);
  });
});

describe('What is run of a form on an as-of date', () => {
  test.each([
    [
      'follows it where it stands in the form',
      { body: 'x', at: '1955' },
      '1955',
      { body: 'x' },
      { body: 'x', at: '1955' },
    ],
    [
      'is another date that was typed',
      { body: 'x', at: '1978' },
      '1955',
      { body: 'x', at: '1978' },
      { body: 'x', at: '1978' },
    ],
    [
      'is any time where the date was taken out',
      { body: 'x', at: '' },
      '1955',
      { body: 'x', at: '' },
      { body: 'x', at: '' },
    ],
    ['is any time where there is none', { body: 'x', at: '' }, null, { body: 'x' }, { body: 'x' }],
  ])('%s', (_case, values, at, kept, expected) => {
    expect(keptOf(heads, values, at)).toEqual(kept);
    expect(valuesFor(heads, kept, at)).toEqual(expected);
  });

  test('moves with the date that it follows', () => {
    const kept = keptOf(heads, { body: 'x', at: '1955' }, '1955');
    expect(valuesFor(heads, kept, '1956')).toEqual({ body: 'x', at: '1956' });
  });
});
