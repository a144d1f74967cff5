import { lab, rgb } from 'd3-color';
import { describe, expect, test } from 'vitest';
import { between, palette } from '../../../../../../client/entity/looks/by-value/colours.ts';
import { contrast, toneOf } from '../../../../../../client/entity/looks/contrast.ts';

/** How people without one kind of cone see a colour in linear light: Machado, Oliveira and Fernandes, 2009. */
const visions = {
  usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

const toLight = (part: number) =>
  part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
const toScreen = (light: number) =>
  255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);

function seen(colour: string, vision: readonly number[]) {
  const { r, g, b } = rgb(colour);
  const light = [r, g, b].map(toLight);
  const [red = 0, green = 0, blue = 0] = [0, 3, 6].map((row) =>
    toScreen(
      Math.min(
        1,
        Math.max(
          0,
          light.reduce((sum, part, at) => sum + part * (vision[row + at] ?? 0), 0),
        ),
      ),
    ),
  );
  return lab(rgb(red, green, blue));
}

describe.each(['light', 'dark'] as const)('the palette of values on a %s background', (mode) => {
  test.each(Object.entries(visions))('differs in each two colours for people with %s', (_, vision) => {
    const colours = palette.map((tone) => seen(tone[mode], vision));
    const distances = colours.flatMap((one, index) =>
      colours.slice(0, index).map(({ l, a, b }) => Math.hypot(one.l - l, one.a - a, one.b - b)),
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
