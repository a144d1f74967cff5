import { expect, test } from 'vitest';
import { fold, wordsOf } from '../../../../../server/graph/search/fold.ts';
import { byHeads, byLikelihood } from '../../../../../server/graph/search/likelihood.ts';
import { bestMatch } from '../../../../../server/graph/search/match.ts';

/** Names in the order in which a search shows them, each with its number of relationships. */
function ordered(text: string, named: Record<string, number>): string[] {
  return Object.entries(named)
    .flatMap(([name, degree]) => {
      const match = bestMatch(text, [{ name, kind: 'name' }]);
      return match ? [{ name, degree, rank: match.rank }] : [];
    })
    .sort(byLikelihood(wordsOf(fold(text)).length))
    .map(({ name }) => name);
}

test('several whole words mean the shorter name, however well the longer is connected', () => {
  const party = "Vietnamese Workers' Party";
  const delegation = "Vietnamese Workers' Party delegation";
  expect(ordered('workers party', { [delegation]: 9, [party]: 2 })).toEqual([party, delegation]);
});

test('one word or the beginning of a name means the best connected', () => {
  expect(ordered('party', { 'Labour Party': 2, 'Communist Party of France': 9 })).toEqual([
    'Communist Party of France',
    'Labour Party',
  ]);
  expect(ordered('foreign li', { 'Foreign Liaison': 2, 'Foreign Liaison Commission': 9 })).toEqual([
    'Foreign Liaison Commission',
    'Foreign Liaison',
  ]);
});

test('for one who asks about heads, bodies with a known head come first, exact names apart', () => {
  const named: Record<string, boolean | null> = {
    'External Relations Agencies Block': false,
    'Commission for External Relations': true,
    'Exernal Relations Office': true,
    'External Relations': false,
    'External Relations Day': null,
  };
  const sorted = Object.entries(named)
    .flatMap(([name, headed]) => {
      const match = bestMatch('external relations', [{ name, kind: 'name' }]);
      return match ? [{ name, headed, degree: 1, rank: match.rank }] : [];
    })
    .sort(byHeads(byLikelihood(2)))
    .map(({ name }) => name);
  expect(sorted).toEqual([
    'External Relations',
    'External Relations Day',
    'Commission for External Relations',
    'External Relations Agencies Block',
    'Exernal Relations Office',
  ]);
});
