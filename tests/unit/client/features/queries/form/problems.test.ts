import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../../../../../client/features/queries/form/problems.ts';
import { queryParameter, queryParameters } from '../../../../../fixtures/query-parameters.ts';

describe('The form of a saved query', () => {
  test('says everything that is wrong with it', () => {
    expect([...problemsOf(queryParameters, { body: '', at: '19x8', limit: '1.5' })]).toEqual([
      ['body', 'Required'],
      ['at', expect.stringContaining('"19x8" is not a date we can read')],
      ['limit', '“1.5” is not a whole number.'],
    ]);
  });

  test('does not pass over a name that was typed and not chosen', () => {
    const declared = [...queryParameters, queryParameter('other', 'entity', '')];
    const typed = { body: 'comm', other: 'cong' };
    const problems = problemsOf(declared, { body: '', at: '', limit: '3', other: '' }, typed);
    expect([...problems]).toEqual([
      ['body', 'Choose “comm” from the list.'],
      ['other', 'Choose “cong” from the list, or leave the field empty.'],
    ]);
  });

  test('is right with what may be left empty left empty', () => {
    expect(problemsOf(queryParameters, { body: 'x', at: '', limit: '3' })).toEqual(new Map());
  });

  test('does not answer with a default for what was emptied', () => {
    expect([...problemsOf(queryParameters, { body: 'x', at: '', limit: '' })]).toEqual([
      ['limit', 'Required'],
    ]);
  });

  test('says the range of a number that is beyond it', () => {
    const declared = [{ ...queryParameter('limit', 'integer', '15'), min: 1, max: 1_000 }];
    expect([...problemsOf(declared, { limit: '1001' })]).toEqual([
      ['limit', 'Type a number: from 1 to 1,000.'],
    ]);
    expect(problemsOf(declared, { limit: '1000' }).size).toBe(0);
    expect(problemsOf([{ ...queryParameter('n', 'integer', ''), min: 0 }], { n: '-1' }).get('n')).toBe(
      'Type a number: 0 or more.',
    );
  });

  test('looks at every value of a list, which may be empty where its default is', () => {
    const declared = [
      { ...queryParameter('dates', 'date', []), isList: true },
      { ...queryParameter('ids', 'entity', null), isList: true },
    ];
    expect([...problemsOf(declared, { dates: ['1965', '19x8'], ids: [] })]).toEqual([
      ['dates', expect.stringContaining('"19x8" is not a date we can read')],
      ['ids', 'Required'],
    ]);
    expect(problemsOf(declared, { dates: [], ids: ['x'] }).size).toBe(0);
    expect(problemsOf(declared, { ids: ['x'] }, { ids: 'comm' }).get('ids')).toBe(
      'Choose “comm” from the list, or leave the field empty.',
    );
  });
});
