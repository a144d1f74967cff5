import { type Box, labelGap, labelSize, overlap, type Point, wholeOf } from './footprint.ts';

/** A node with its caption, in model pixels. */
export interface LabelledNode {
  id: string;
  position: Point;
  /** Diameter. */
  size: number;
  caption: string;
  /** Of two captions for which there is no room, the one that matters more is written. */
  weight: number;
  /** It recedes behind what is highlighted, so that captions of that may cover it. */
  faint?: boolean;
}

/** Smaller letters are not read, in pixels of the screen. */
const smallest = 9.5;
const letterWidth = 0.54;
const lineHeight = 1.15;
/** A caption may stick out of the graph by so many letters, for which the camera leaves room. */
const rim = 2.2;

/** The size of captions at a zoom, in model pixels: from afar they grow, so that they can still be read. */
export function labelSizeAt(zoom: number): number {
  return Math.max(labelSize, Math.ceil(smallest / zoom));
}

/** Where a caption stands beside its node, in the order of trying. */
export const sides = ['below', 'above', 'right', 'left'] as const;
export type LabelSide = (typeof sides)[number];

/**
 * Chooses, as on a map, which captions are written and on which side of their nodes: those that matter most first,
 * as far as they cover neither nodes nor each other, nor stick out of the graph that was fitted into its frame.
 * @param letters size of the captions in model pixels
 * @returns sides by the ids of the nodes whose captions are written
 */
export function placeLabels(nodes: readonly LabelledNode[], letters: number): Map<string, LabelSide> {
  if (letters <= labelSize) return new Map(nodes.map(({ id }) => [id, 'below']));
  if (nodes.length === 0) return new Map();
  const taken = nodes.map((node) => ({ node, box: discOf(node) }));
  const sheet = wholeOf(
    nodes.map((node) => captionBox(node, labelSize, 'below')).concat(taken.map(({ box }) => box)),
  );
  const written = new Map<string, LabelSide>();
  for (const node of nodes.toSorted((one, other) => other.weight - one.weight)) {
    for (const side of sides) {
      const box = captionBox(node, letters, side);
      const sticksOut = !holds(sheet, box, rim * letters);
      const covers = taken.some(
        (other) =>
          other.node !== node && (node.faint || !other.node.faint) && overlap(other.box, box, letters / 8),
      );
      if (sticksOut || covers) continue;
      taken.push({ node, box });
      written.set(node.id, side);
      break;
    }
  }
  return written;
}

/** Whether a box is within a sheet, or sticks out of it by no more than a margin. */
function holds(sheet: Box, box: Box, margin: number): boolean {
  return (
    box.left >= sheet.left - margin &&
    box.right <= sheet.right + margin &&
    box.top >= sheet.top - margin &&
    box.bottom <= sheet.bottom + margin
  );
}

export function discOf({ position: { x, y }, size }: Pick<LabelledNode, 'position' | 'size'>): Box {
  return { left: x - size / 2, right: x + size / 2, top: y - size / 2, bottom: y + size / 2 };
}

/** What a caption takes up beside its node. */
export function captionBox(
  { position: { x, y }, size, caption }: Pick<LabelledNode, 'position' | 'size' | 'caption'>,
  letters: number,
  side: LabelSide,
): Box {
  const lines = caption.split('\n');
  const width = Math.max(...lines.map(({ length }) => length)) * letters * letterWidth;
  const height = lines.length * letters * lineHeight;
  const away = size / 2 + labelGap;
  if (side === 'below' || side === 'above') {
    const top = side === 'below' ? y + away : y - away - height;
    return { left: x - width / 2, right: x + width / 2, top, bottom: top + height };
  }
  const left = side === 'right' ? x + away : x - away - width;
  return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}
