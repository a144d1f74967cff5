import { expect, test } from 'vitest';
import { numberIn } from '../../../../client/entity/number-in.ts';

test.each([
  [18, 18],
  ['18.00', 18],
  [' -1.5e3 ', -1500],
  ['.5', 0.5],
  ['9007199254740993', 9007199254740992],
  ['', null],
  ['NaN', null],
  ['Infinity', null],
  ['0x10', null],
  ['12 kg', null],
  ['2020-01-01', null],
  [true, null],
  [[1], null],
  [null, null],
  [undefined, null],
])('%j counts as %j', (value, number) => {
  expect(numberIn(value)).toBe(number);
});
