import type { Viewport } from '../fit.ts';
import type { Box, Point } from '../footprint.ts';

/** Where a part of the model is drawn on a map: the model’s origin, and pixels of the map for one of the model’s. */
export interface MapGeometry {
  scale: number;
  origin: Point;
}

export interface Size {
  width: number;
  height: number;
}

/** The whole graph as large as it can be on a map, in its middle. @param margin in pixels of the map */
export function mapGeometry(
  { left, right, top, bottom }: Box,
  { width, height }: Size,
  margin: number,
): MapGeometry {
  const [across, down] = [Math.max(1, right - left), Math.max(1, bottom - top)];
  const scale = Math.min((width - 2 * margin) / across, (height - 2 * margin) / down);
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  return { scale, origin: { x: width / 2 - middle.x * scale, y: height / 2 - middle.y * scale } };
}

export function onMap({ x, y }: Point, { scale, origin }: MapGeometry): Point {
  return { x: origin.x + x * scale, y: origin.y + y * scale };
}

/** The point of the model under a point of the map. */
export function inModel({ x, y }: Point, { scale, origin }: MapGeometry): Point {
  return { x: (x - origin.x) / scale, y: (y - origin.y) / scale };
}

/** The part of the model that a frame shows. */
export function seenThrough({ zoom, pan }: Viewport, { width, height }: Size): Box {
  const [left, top] = [-pan.x / zoom, -pan.y / zoom];
  return { left, top, right: left + width / zoom, bottom: top + height / zoom };
}

/** The pan by which a frame shows a point of the model in its middle. */
export function panTo({ x, y }: Point, zoom: number, { width, height }: Size): Point {
  return { x: width / 2 - x * zoom, y: height / 2 - y * zoom };
}

/** Whether all of a box is within another. */
export function holds(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}
