import { expect, it } from 'vitest';
import { beginningOf, textOfValue } from '../../../../../client/entity/value/beginning-of.ts';

it.each([['short'], [12], [true], [['a', 'b']], [{ a: { b: 1 } }]])('shows %j as it stands', (value) => {
  expect(beginningOf(value)).toBeNull();
});

it('shows the beginning of a text of a megabyte, and how long it is', () => {
  const { text, size } = beginningOf('lorem ipsum '.repeat(100_000)) ?? { text: '', size: '' };
  expect([text.length <= 400, text.startsWith('lorem ipsum'), size]).toEqual([
    true,
    true,
    '1,200,000 letters',
  ]);
});

it('says of 1,536 numbers only how many they are, and shows the first of other values', () => {
  const numbers = Array.from({ length: 1536 }, (_, at) => at);
  expect(beginningOf(numbers)).toEqual({ text: 'List of 1,536 numbers', size: '1,536 numbers' });
  const { text, size } = beginningOf(numbers.map((each) => `n${each}`)) ?? { text: '', size: '' };
  expect([text.startsWith('n0, n1, '), text.endsWith('n23, …'), size]).toEqual([true, true, '1,536 values']);
});

it('keeps the names that every object has', () => {
  expect(textOfValue(JSON.parse('[{"__proto__": 1, "constructor": 2}]'))).toBe(
    '{"__proto__":1,"constructor":2}',
  );
});
