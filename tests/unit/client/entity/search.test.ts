import { describe, expect, test } from 'vitest';
import { bestOf } from '../../../../client/entity/best.ts';
import { describeMatch } from '../../../../client/entity/describe-match.ts';
import { yearsOf } from '../../../../client/entity/years.ts';
import type { SearchResult } from '../../../../contract/api/routes/entities.ts';

function result(name: string, matched = name, matchedAs = 'name'): SearchResult {
  return { node: { id: name, labels: ['Entity'], name, properties: {} }, matched, matchedAs };
}

describe('the form of the name that was found', () => {
  test('is told where it is not the name itself', () => {
    const found = result('Commission for External Relations', 'Foreign Liaison Commission', 'former');
    expect(describeMatch(found)).toBe('formerly Foreign Liaison Commission');
  });

  test('is not told where it is the name', () => {
    expect(describeMatch(result('Xuan Thuy'))).toBeUndefined();
  });

  test('keeps a kind of name that we have no words for', () => {
    expect(describeMatch(result('Ho Chi Minh', 'Bac Ho', 'nickname'))).toBe('nickname Bac Ho');
  });
});

describe('what Enter takes', () => {
  const people = { title: 'People', results: [result('Le Duc Tho'), result('Le Đức Anh')] };
  const bodies = { title: 'Bodies', results: [result('Le')] };

  test('is the first where nothing is named exactly as typed', () => {
    expect(bestOf([people, bodies], 'le d')).toBe(people.results[0]);
  });

  test('is the one named as typed, without regard to diacritics and capitals', () => {
    expect(bestOf([people, bodies], ' le duc anh')).toBe(people.results[1]);
    expect(bestOf([people, bodies], 'LE')).toBe(bodies.results[0]);
  });

  test('is nothing where nothing was found', () => {
    expect(bestOf([{ title: null, results: [] }], 'x')).toBeUndefined();
  });
});

describe('years in short', () => {
  const years = (start: string | null, end: string | null, label = 'Commission') =>
    yearsOf({ labels: ['Entity', label], properties: { start, end } });

  test.each([
    ['1949-11-01', '1958-05', '1949–1958'],
    ['1958', '1958-05', '1958'],
    ['1930', null, 'from 1930'],
    [null, '1973-01', 'until 1973'],
    ['[1960-03..]', '2025-01-24', '1960 or later–2025'],
    ['1960-03', '[1960-03..]', 'from 1960'],
    ['1990~', null, 'from about 1990'],
    ['198X', null, 'from 1980/1989'],
    [null, null, ''],
  ])('of %s to %s: %s', (start, end, words) => {
    expect(years(start, end)).toBe(words);
  });

  test('of a person are those of birth and death', () => {
    expect(years('1890-05-19', null, 'Person')).toBe('born 1890');
    expect(years(null, '1969', 'Person')).toBe('died 1969');
  });

  test('of another model stand as they are where they cannot be read', () => {
    expect(years('spring of 68', null)).toBe('from spring of 68');
  });
});
