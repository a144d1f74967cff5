import { expect, test } from 'vitest';
import { bestMatch, byRank, type Form } from '../../../../../server/graph/search/match.ts';

const best: Form = { name: 'Hồ Chí Minh', kind: 'name' };

const forms: Form[] = [
  best,
  { name: 'Nguyễn Ái Quốc', kind: 'pseudonym' },
  { name: 'Ho Chi Minh', kind: 'translation' },
];

test.each([
  ['ho chi minh', 'Hồ Chí Minh'],
  ['HỒ CHÍ MINH', 'Hồ Chí Minh'],
  ['nguyen ai q', 'Nguyễn Ái Quốc'],
  ['quoc nguyen', 'Nguyễn Ái Quốc'],
  ['nguyan ai quoc', 'Nguyễn Ái Quốc'],
])('%j means the form %j', (text, form) => {
  expect(bestMatch(text, forms)?.form.name).toBe(form);
});

test('whole names come before beginnings, these before whole words, begun ones and misspellings', () => {
  const names = ['Liaison', 'Liaison Board', 'Foreign Liaison Board', 'Foreign Liaisons', 'Liaisson'];
  const ranked = names
    .map((name) => ({ name, rank: bestMatch('liaison', [{ name, kind: 'name' }])?.rank ?? [9, 9, 9, 9] }))
    .sort(byRank);
  expect(ranked.map(({ name }) => name)).toEqual(names);
});

test('among equals the best-known form comes first, then the one with the very accents', () => {
  const rank = (name: string, kind: string) => bestMatch('lân', [{ name, kind }])?.rank ?? [9, 9, 9, 9];
  const ranked = [
    { form: 'Lân as alias', rank: rank('Lân', 'alias') },
    { form: 'Lan as name', rank: rank('Lan', 'name') },
    { form: 'Lân as name', rank: rank('Lân', 'name') },
  ].sort(byRank);
  expect(ranked.map(({ form }) => form)).toEqual(['Lân as name', 'Lan as name', 'Lân as alias']);
});
