import { expect, test } from 'vitest';
import { apiBase, connectionIn, pageAddress, storageName } from '../../../../client/api/connection.ts';

test.each([
  ['', 'default'],
  ['?db=', 'default'],
  ['?db=default&at=1978', 'default'],
  ['?at=1978&db=trade', 'trade'],
])('the address %j opens %s', (search, id) => expect(connectionIn(search)).toBe(id));

test('each database has its own addresses and its own names in what the browser stores', () => {
  expect([apiBase(), pageAddress(), storageName('view')]).toEqual(['/api', '/', 'view']);
  expect(pageAddress({ office: 'a&b' })).toBe('/?office=a%26b');
  expect(apiBase('trade')).toBe('/api/connections/trade');
  expect(pageAddress({ office: 'a' }, 'trade')).toBe('/?db=trade&office=a');
  expect(storageName('view', 'trade')).toBe('view@trade');
});

test('whatever an address says, it stays one part of a path', () => {
  expect(apiBase('../../x?y')).toBe('/api/connections/..%2F..%2Fx%3Fy');
});
