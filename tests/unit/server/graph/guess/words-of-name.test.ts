import { expect, test } from 'vitest';
import { holds, wordsOfName } from '../../../../../server/graph/guess/words-of-name.ts';

test.each([
  ['companyName', 'company name'],
  ['company_name', 'company name'],
  ['COMPANY NAME', 'company name'],
  ['productID', 'product id'],
  ['HTMLPage', 'html page'],
  ['REPORTS_TO', 'reports to'],
  ['tênGọi', 'ten goi'],
  ['ngày sinh', 'ngay sinh'],
  ['đến', 'den'],
  ['名称', '名称'],
  ['', ''],
])('%s is read as "%s"', (name, words) => {
  expect(wordsOfName(name).join(' ')).toBe(words);
});

test('a phrase is held by whole words only', () => {
  expect(holds(['head', 'of'], 'head of')).toBe(true);
  expect(holds(['ahead', 'of'], 'head of')).toBe(false);
});
