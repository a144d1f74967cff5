import { describe, expect, test } from 'vitest';
import { bestOf } from '../../../../client/entity/best.ts';
import type { SearchResult } from '../../../../contract/api/routes/search.ts';

function result(name: string, matched = name, matchedAs = 'name'): SearchResult {
  return {
    node: { id: name, labels: ['Entity'], name, properties: {} },
    headed: null,
    matched,
    matchedAs,
    distinction: null,
  };
}

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
