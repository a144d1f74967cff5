/** Of the canvas’s own size of arrows. */
export const arrowScale = 0.85;
/** The drawing library makes a head this wide at least, and of a length and breadth of so much of that. */
const leastWidth = 29;
const share = 0.3;

/** How long and how wide the head of an arrow is at the end of a line of some width, in model pixels. */
export function arrowSize(width: number): { long: number; wide: number } {
  const size = Math.max((width * 13.37) ** 0.9, leastWidth) * arrowScale * share;
  return { long: size, wide: size };
}
