import { describe, expect, test } from 'vitest';
import { filtered } from '../../../../../client/features/queries/filter-queries.ts';
import { filledIn, problemsOf } from '../../../../../client/features/queries/parameters.ts';
import type { QueryParameter, SavedQuery } from '../../../../../contract/api/routes/queries.ts';

function parameter(name: string, type: QueryParameter['type'], standard: string | null): QueryParameter {
  return { name, label: name, type, kind: null, choices: [], default: standard };
}

const parameters = [
  parameter('body', 'entity', null),
  parameter('at', 'date', ''),
  parameter('most', 'integer', '15'),
];

describe('the form of a saved query', () => {
  test('starts with the defaults', () => {
    expect(filledIn(parameters, null)).toEqual({ body: '', at: '', most: '15' });
  });

  test('stands as it was last run, where it was', () => {
    expect(filledIn(parameters, { body: 'x', most: '3' })).toEqual({ body: 'x', at: '', most: '3' });
  });

  test('says everything that is wrong with it', () => {
    expect([...problemsOf(parameters, { body: '', at: '19x8', most: '1.5' })]).toEqual([
      ['body', 'Required'],
      ['at', expect.stringContaining('"19x8" is not a date we can read')],
      ['most', '“1.5” is not a whole number.'],
    ]);
  });

  test('does not pass over a name that was typed and not chosen', () => {
    const asked = [...parameters, parameter('other', 'entity', '')];
    const typed = { body: 'comm', other: 'cong' };
    const problems = problemsOf(asked, { body: '', at: '', most: '3', other: '' }, typed);
    expect([...problems]).toEqual([
      ['body', 'Choose “comm” from the list.'],
      ['other', 'Choose “cong” from the list, or leave the field empty.'],
    ]);
  });

  test('is right with what may be left empty left empty', () => {
    expect(problemsOf(parameters, { body: 'x', at: '', most: '3' })).toEqual(new Map());
  });

  test('does not answer with a default for what was emptied', () => {
    expect([...problemsOf(parameters, { body: 'x', at: '', most: '' })]).toEqual([['most', 'Required']]);
  });
});

test('the list is filtered by every word, wherever it stands', () => {
  const saved = (title: string, description: string) =>
    ({ title, description, category: 'Leaders' }) as SavedQuery;
  const heads = saved('Who headed a body?', 'In order of time');
  const gaps = saved('Which bodies have no head?', 'Gaps');
  expect(filtered([heads, gaps], 'HEAD order')).toEqual([heads]);
  expect(filtered([heads, gaps], 'leaders')).toEqual([heads, gaps]);
  expect(filtered([heads, gaps], '')).toEqual([heads, gaps]);
});
