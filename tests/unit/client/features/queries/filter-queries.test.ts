import { expect, test } from 'vitest';
import { filtered, grouped } from '../../../../../client/features/queries/filter-queries.ts';
import type { SavedQuery } from '../../../../../contract/api/routes/queries.ts';

test('the list is filtered by every word, wherever it stands', () => {
  const saved = (title: string, description: string) =>
    ({ title, description, category: 'Leaders' }) as SavedQuery;
  const heads = saved('Who headed a body?', 'In order of time');
  const gaps = saved('Which bodies have no head?', 'Gaps');
  expect(filtered([heads, gaps], 'HEAD order')).toEqual([heads]);
  expect(filtered([heads, gaps], 'leaders')).toEqual([heads, gaps]);
  expect(filtered([heads, gaps], '')).toEqual([heads, gaps]);
});

test('a query stands under its category, and one for another model under that', () => {
  const saved = (title: string, category: string, model: string, fits = true) =>
    ({ title, category, model, fits, description: '', author: 'An' }) as SavedQuery;
  const queries = [
    saved('B', 'Leaders', 'Ours'),
    saved('C', 'Leaders', 'Movies', false),
    saved('A', 'Leaders', 'Ours'),
    saved('D', 'Bodies', 'Ours'),
  ];
  const groups = grouped(queries, (model) => `For ${model}`);
  expect(groups.map(({ heading, queries }) => [heading, queries.map(({ title }) => title).join()])).toEqual([
    ['Bodies', 'D'],
    ['Leaders', 'A,B'],
    ['For Movies', 'C'],
  ]);
  expect(filtered(queries, 'an movies')).toEqual([]);
  expect(filtered(queries, 'an').length).toBe(4);
});
