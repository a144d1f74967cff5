import { formatNumber } from '../../../../contract/text/language.ts';
import type { Box, Point } from '../footprint.ts';

/** How many relationships a node has beyond those on the canvas, on a small plate at its upper right. */
export interface Badge {
  text: string;
  /** Where it stands, in pixels of the screen from the model’s origin. */
  box: Box;
}

/** Size of its letters, and of the plate, in pixels of the screen. */
export const badgeSize = 10;
const [height, aside, letter] = [14, 4, 6.2];
/** From farther away a graph is too dense for badges. */
const shownFrom = 0.7;
/** The direction to the upper right, and how far out on it the plate has its middle, in radii. */
const [diagonal, out] = [Math.SQRT1_2, 1.05];

/**
 * @param more relationships that are not on the canvas
 * @returns null where there are none, and from afar
 */
export function badgeOf(more: number, { x, y }: Point, radius: number, zoom: number): Badge | null {
  if (more <= 0 || zoom < shownFrom) return null;
  const text = `+${more > 999 ? `${formatNumber(Math.floor(more / 1000))}k` : more}`;
  const width = text.length * letter + 2 * aside;
  const away = radius * zoom * diagonal * out;
  const left = x * zoom + away - height / 2;
  const top = y * zoom - away - height / 2;
  return { text, box: { left, right: left + width, top, bottom: top + height } };
}
