import { labelSize } from '../footprint.ts';

/** Smaller letters are not comfortable to read, in pixels of the screen. */
const smallest = 12;
/** Size of relationship names from near, in model pixels. */
const verbSize = 12;
/** From this zoom on the relationships are named. */
const namedFrom = 0.999;

/** The size of captions at a zoom, in model pixels: from afar they keep their size on the screen. */
export function captionSizeAt(zoom: number): number {
  return Math.max(labelSize, smallest / zoom);
}

/** Whether captions are as large as the model has them, so that there is room for as many as the layout left. */
export function isNear(zoom: number): boolean {
  return zoom * labelSize >= smallest;
}

/** The size of relationship names at a zoom, in model pixels. */
export function verbSizeAt(zoom: number): number {
  return Math.max(verbSize, smallest / zoom);
}

/** Whether all relationships are named at a zoom; from afar these names would only be clutter. */
export function namesRelationships(zoom: number): boolean {
  return zoom >= namedFrom;
}
