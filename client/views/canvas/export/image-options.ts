/** What of the graph is drawn, and on what. */
export interface DrawingOptions {
  extent: 'whole' | 'visible';
  /** Whether it has no background. */
  isTransparent: boolean;
}

export const wholeOnBackground: DrawingOptions = { extent: 'whole', isTransparent: false };

/** Pixels of an image for each of the screen’s. */
export const scales = [1, 2, 3, 4] as const;

/** What browsers still draw reliably: pixels of the longer side, and of the whole image. */
const longest = 16_000;
const most = 120_000_000;

interface Size {
  width: number;
  height: number;
}

/** How many pixels an image of a drawing has. */
export function pixelsAt({ width, height }: Size, scale: number): Size {
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** Whether an image has more pixels than browsers draw. */
export function isTooLarge({ width, height }: Size): boolean {
  return Math.max(width, height) > longest || width * height > most;
}

/** What keeps an image sharp in print, or less where that is too large. */
export function usualScale(size: Size): number {
  return isTooLarge(pixelsAt(size, 2)) ? 1 : 2;
}
