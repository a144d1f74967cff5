import { expect, test } from 'vitest';
import { namingOf, wordsOfProperty } from '../../../../../server/graph/guess/property-words.ts';

test.each([
  ['companyName', 'company name'],
  ['company_name', 'company name'],
  ['COMPANY NAME', 'company name'],
  ['productID', 'product id'],
  ['tênGọi', 'tên gọi'],
  ['名称', '名称'],
])('%s is read as "%s"', (property, words) => {
  expect(wordsOfProperty(property).join(' ')).toBe(words);
});

test('what names a thing is more telling the more it is its own name', () => {
  const inOrder = [
    'name',
    'productName',
    'title',
    'lastName',
    'contactName',
    'shipName',
    'city',
    'productID',
  ];
  const worth = inOrder.map((property) => namingOf(property, 'Product'));
  expect(worth).toEqual(worth.toSorted((one, other) => other - one));
  expect(new Set(worth).size).toBe(inOrder.length);
  expect(worth.at(-1)).toBe(0);
});
