import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePositions, encodePositions } from '../../../../../client/workspace/view/position-text.ts';

const coordinate = fc.integer({ min: -1_000_000, max: 1_000_000 });
const position = fc.option(fc.record({ x: coordinate, y: coordinate }), { nil: undefined });

test('any positions survive the address', () => {
  fc.assert(
    fc.property(fc.array(position), (positions) => {
      expect(decodePositions(encodePositions(positions))).toEqual(positions);
    }),
  );
});

test('positions of a common size take fewer than six characters each', () => {
  const positions = Array.from({ length: 100 }, (_, index) => ({
    x: 37 * index - 1800,
    y: 900 - 19 * index,
  }));
  expect(encodePositions(positions).length).toBeLessThan(600);
});

test('the text needs no escapes in an address', () => {
  fc.assert(
    fc.property(fc.array(position), (positions) => {
      expect(encodePositions(positions)).toMatch(/^[\w-]*$/);
    }),
  );
});

test('a text that is cut or no such text gives what can be read', () => {
  expect(decodePositions('')).toEqual([]);
  expect(decodePositions('%%%')).toEqual([]);
  const whole = encodePositions([
    { x: 5, y: -5 },
    { x: 1000, y: 2000 },
  ]);
  expect(decodePositions(whole.slice(0, 4))).toEqual([{ x: 5, y: -5 }]);
});
