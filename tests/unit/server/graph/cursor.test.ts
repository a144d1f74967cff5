import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCursor, encodeCursor } from '../../../../server/graph/cursor.ts';
import { BadInputError } from '../../../../server/problems/errors.ts';

test('a position comes back from its cursor as it was', () => {
  const position = fc.array(fc.oneof(fc.integer(), fc.string({ unit: 'grapheme' })), { maxLength: 8 });
  fc.assert(
    fc.property(position, (values) => {
      expect(decodeCursor(encodeCursor(values))).toEqual(values);
    }),
  );
});

test.each([
  '',
  'nonsense',
  Buffer.from('{"a":1}').toString('base64url'),
  Buffer.from('[1.5]').toString('base64url'),
])('%j is refused as a cursor', (cursor) => {
  expect(() => decodeCursor(cursor)).toThrow(BadInputError);
});
