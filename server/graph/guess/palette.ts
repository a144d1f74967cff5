import type { Shape } from '../../../contract/model/profile/looks.ts';
import type { Role } from '../../../contract/model/profile/roles.ts';

/** Colours that can be read on white (contrast at least 4.5) and distinguished from each other; those of our own kinds first. */
export const palette = [
  ...['#27548a', '#b3262e', '#48701d', '#b8460b', '#6548b5', '#14706b', '#8c2f7a', '#6d6510'],
  ...['#0a6e98', '#7a4f43', '#5d6470', '#8f5209', '#c2185b', '#0b7a3b', '#3f51b5', '#4a148c'],
  ...['#7f1d1d', '#1b4332', '#0d2c54', '#a11fb8', '#3d3d3d', '#556b00', '#00606b', '#b0413e'],
] as const;
export type Colour = (typeof palette)[number];

/** What a label that plays a role looks like first of all, as the kinds of our own model do. */
export const looksOfRoles: Readonly<Partial<Record<Role, { colour: Colour; shape: Shape }>>> = {
  person: { colour: '#27548a', shape: 'ellipse' },
  body: { colour: '#14706b', shape: 'round-hexagon' },
  congress: { colour: '#8c2f7a', shape: 'bottom-round-rectangle' },
  event: { colour: '#b8460b', shape: 'round-diamond' },
  document: { colour: '#5d6470', shape: 'cut-rectangle' },
  concept: { colour: '#6548b5', shape: 'round-tag' },
  statistic: { colour: '#6d6510', shape: 'rhomboid' },
  place: { colour: '#7a4f43', shape: 'round-triangle' },
};

/** How far two colours are apart for the eye, roughly: after the "redmean" formula. */
export function distance(one: string, other: string): number {
  const [red, green, blue] = channels(one);
  const [otherRed, otherGreen, otherBlue] = channels(other);
  const mean = (red + otherRed) / 2;
  return Math.sqrt(
    (2 + mean / 256) * (red - otherRed) ** 2 +
      4 * (green - otherGreen) ** 2 +
      (2 + (255 - mean) / 256) * (blue - otherBlue) ** 2,
  );
}

function channels(colour: string): [red: number, green: number, blue: number] {
  const number = Number.parseInt(colour.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}
