import { expect, test } from 'vitest';
import { linkToQuery } from '../../../../../../client/features/queries/own/query-link.ts';

test('a link to a query holds what is filled in and the as-of date, and nothing of the page', () => {
  const link = linkToQuery('http://h:1/?ids=a&task=queries', 'heads', { ids: ['a', 'b'], at: 'đ&' }, '1978');
  const { origin, searchParams } = new URL(link);
  expect(origin).toBe('http://h:1');
  expect([...searchParams]).toEqual([
    ['task', 'queries'],
    ['query', 'heads'],
    ['with', '{"ids":["a","b"],"at":"đ&"}'],
    ['at', '1978'],
  ]);
});

test('a link to a query of another database names it', () => {
  expect(linkToQuery('http://h:1/?db=trade&ids=a', 'heads', {}, null)).toBe(
    'http://h:1/?db=trade&task=queries&query=heads&with=%7B%7D',
  );
});
