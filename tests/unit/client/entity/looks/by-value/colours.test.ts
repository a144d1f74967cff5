import { lab } from 'd3-color';
import { describe, expect, test } from 'vitest';
import { between, palette } from '../../../../../../client/entity/looks/by-value/colours.ts';
import { contrast, toneOf } from '../../../../../../client/entity/looks/contrast.ts';
import { distanceSeen, visions } from '../colour-vision.ts';

describe.each(['light', 'dark'] as const)('the palette of values on a %s background', (mode) => {
  test.each(Object.entries(visions))('differs in each two colours for people with %s', (_, vision) => {
    const distances = palette.flatMap((one, index) =>
      palette.slice(0, index).map((other) => distanceSeen(one[mode], other[mode], vision)),
    );
    expect(Math.min(...distances)).toBeGreaterThan(19);
  });

  test('stands out from it', () => {
    const background = mode === 'light' ? '#f6f1e7' : '#202b38';
    for (const tone of palette) expect(contrast(tone[mode], background)).toBeGreaterThanOrEqual(3);
  });
});

test('a colour between two lies between them in lightness, from one end to the other', () => {
  const [low, high] = [toneOf('#f3e7b0'), toneOf('#8c1d04')];
  expect(between(low, high, 0).light).toBe(low.light);
  expect(between(low, high, 1).light).toBe(high.light);
  const lightness = [0, 0.25, 0.5, 0.75, 1].map((share) => lab(between(low, high, share).light).l);
  expect(lightness).toEqual(lightness.toSorted((one, other) => other - one));
});
