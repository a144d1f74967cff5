import { describe, expect, test } from 'vitest';
import { describeMatch, elsewhere, searchedText } from '../../../../client/entity/texts.ts';
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

describe('the form of the name that was found', () => {
  test('is described where it is not the name itself', () => {
    const found = result('Commission for External Relations', 'Foreign Liaison Commission', 'former');
    expect(describeMatch(found)).toBe('formerly Foreign Liaison Commission');
  });

  test('is not described where it is the name', () => {
    expect(describeMatch(result('Xuan Thuy'))).toBeUndefined();
  });

  test('keeps a kind of name that we have no words for', () => {
    expect(describeMatch(result('Ho Chi Minh', 'Bac Ho', 'nickname'))).toBe('nickname Bac Ho');
  });
});

test('what a search looked through is said, unless it was everything', () => {
  const bodies = { kind: 'Body', title: null };
  const events = { kind: 'Event', title: null };
  expect(searchedText([bodies, events])).toBe('bodies or events');
  expect(searchedText([{ kind: null, title: null }])).toBeUndefined();
  expect(elsewhere('peace', [bodies, events])).toBe('No bodies or events called “peace”. Found elsewhere:');
});
