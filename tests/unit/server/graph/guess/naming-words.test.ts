import { expect, test } from 'vitest';
import { isKey, namingOf } from '../../../../../server/graph/guess/naming-words.ts';

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

test.each([
  'created_at_date',
  'homepage',
  'email',
  'notes',
  'embedding',
  'password',
  'latitude',
  'profileImage',
])('%s names nothing', (property) => expect(namingOf(property, 'Thing')).toBe(0));

test.each(['orderID', 'id', 'isbn', 'order_number', 'code'])('%s is a key', (property) => {
  expect(isKey(property)).toBe(true);
});
