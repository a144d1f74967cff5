import { expect, test } from 'vitest';
import { filtered } from '../../../../../client/features/queries/filter-queries.ts';
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
