import { columnsOf } from './labels/columns.ts';

export interface Point {
  x: number;
  y: number;
}

/** The room that a node takes up with its caption, in model pixels around its centre. */
export interface Footprint {
  /** From the centre to the left and to the right. */
  aside: number;
  above: number;
  below: number;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export const labelSize = 13;
const labelGap = 4;
const lineHeight = 16;
/** Mean width of a letter of the interface’s font against its size, a little generous. */
const letterWidth = 0.56;
const smallest = 34;

/** Diameter of a node: the more edges it shows, the larger, up to half as large again. */
export function sizeFor(edges: number): number {
  return Math.round(smallest + Math.min(18, 4 * Math.sqrt(Math.max(0, edges - 1))));
}

export function footprintOf(size: number, caption: string): Footprint {
  const lines = caption === '' ? [] : caption.split('\n');
  const widest = Math.max(0, ...lines.map(columnsOf)) * labelSize * letterWidth;
  return {
    aside: Math.max(size, widest) / 2 + 2,
    above: size / 2 + 2,
    below: size / 2 + (lines.length > 0 ? labelGap + lines.length * lineHeight : 2),
  };
}

export function boxAt(footprint: Footprint, { x, y }: Point): Box {
  return {
    left: x - footprint.aside,
    right: x + footprint.aside,
    top: y - footprint.above,
    bottom: y + footprint.below,
  };
}

/** Whether two boxes come nearer to each other than the gap. */
export function overlap(one: Box, other: Box, gap = 0): boolean {
  return (
    one.left < other.right + gap &&
    other.left < one.right + gap &&
    one.top < other.bottom + gap &&
    other.top < one.bottom + gap
  );
}

/** The smallest box around some boxes, of which there must be one. */
export function wholeOf(boxes: readonly Box[]): Box {
  return boxes.reduce((whole, box) => ({
    left: Math.min(whole.left, box.left),
    right: Math.max(whole.right, box.right),
    top: Math.min(whole.top, box.top),
    bottom: Math.max(whole.bottom, box.bottom),
  }));
}
