import { expect, test } from 'vitest';
import { contrast, toneOf } from '../../../../../client/entity/looks/contrast.ts';

test('contrast is as WCAG defines it', () => {
  expect(contrast('#ffffff', '#000000')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test.each([
  '#000000',
  '#ffffff',
  '#ff0000',
  '#00ff00',
  '#0000ff',
  '#f0e442',
  '#27548a',
  '#808080',
  '#010180',
])('a profile’s %s can be read on both backgrounds, and an icon on it', (colour) => {
  const { light, dark, lightText, iconOnLight } = toneOf(colour);
  expect(light).toBe(colour);
  expect(contrast(dark, '#202b38')).toBeGreaterThanOrEqual(4.5);
  expect(contrast(lightText, '#f6f1e7')).toBeGreaterThanOrEqual(4.5);
  expect(contrast(iconOnLight, light)).toBeGreaterThanOrEqual(4);
});

test('a colour that can be read already stays, and another one keeps its hue', () => {
  expect(toneOf('#27548a').lightText).toBe('#27548a');
  expect(toneOf('#f5a26a').dark).toBe('#f5a26a');
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(toneOf('#27548a').dark.slice(at, at + 2), 16),
  );
  expect(blue).toBeGreaterThan(green);
  expect(green).toBeGreaterThan(red);
});
