import { expect, test } from 'vitest';
import {
  isTooLarge,
  pixelsAt,
  usualScale,
} from '../../../../../../client/views/canvas/export/image-options.ts';
import { tooLarge } from '../../../../../../client/views/canvas/export/texts.ts';

test('an image is refused where browsers would not draw it, and says how large it were', () => {
  const pixels = pixelsAt({ width: 4_100.4, height: 20 }, 4);
  expect(pixels).toEqual({ width: 16_402, height: 80 });
  expect([isTooLarge(pixels), isTooLarge({ width: 16_000, height: 80 })]).toEqual([true, false]);
  expect([
    isTooLarge({ width: 12_000, height: 10_001 }),
    isTooLarge({ width: 12_000, height: 10_000 }),
  ]).toEqual([true, false]);
  expect(tooLarge(pixels)).toMatch(/^16,402 × 80 pixels are more than/);
});

test('an image is as sharp as it can be, up to two pixels for each of the screen', () => {
  expect([usualScale({ width: 800, height: 600 }), usualScale({ width: 9_000, height: 600 })]).toEqual([
    2, 1,
  ]);
});
