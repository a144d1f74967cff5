import { expect, test } from 'vitest';
import { freeSector, wholeCircle } from '../../../../../client/views/canvas/free-sector.ts';

test('the free sector is the widest gap, and the whole circle where there is none', () => {
  const right = { x: 100, y: 0 };
  const up = { x: 0, y: -100 };
  const { middle } = freeSector({ x: 0, y: 0 }, [right, up]);
  expect(middle).toBeCloseTo(Math.PI * 0.75);
  expect(freeSector({ x: 0, y: 0 }, [])).toBe(wholeCircle);
  const around = Array.from({ length: 24 }, (_, index) => ({
    x: 100 * Math.cos((index * Math.PI) / 12),
    y: 100 * Math.sin((index * Math.PI) / 12),
  }));
  expect(freeSector({ x: 0, y: 0 }, around)).toBe(wholeCircle);
});
