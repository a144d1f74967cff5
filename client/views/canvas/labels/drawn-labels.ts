import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { elementOf, idOf } from '../elements/ids.ts';
import type { Box, Point } from '../footprint.ts';
import { captionExtent, reachOf } from './place-captions.ts';
import { verbPlace } from './place-verbs.ts';
import type { Labels, PlacedCaption, PlacedVerb } from './problem.ts';
import { curveOf, isDrawn, radiusOf } from './read-graph.ts';
import { captionSizeAt, verbSizeAt } from './sizes.ts';
import { alignOf, ascent, boxAtSlot, lineHeight } from './slots.ts';

/** A text as it is drawn beside a node or on an edge, in model pixels. */
export interface DrawnLabel {
  /** What it names. */
  of: 'node' | 'edge';
  id: string;
  lines: readonly string[];
  /** Where its first line stands: at the beginning, the middle or the end, as it is flush. */
  at: Point;
  align: 'left' | 'center' | 'right';
  /** Turned by so many radians. */
  angle: number;
  size: number;
  /** Of its longest line. */
  width: number;
  bold: boolean;
  /** A colour of its own; null for that of texts. */
  colour: string | null;
  opacity: number;
}

/** Width of the halo that sets labels off, on each side, against the size of their letters. */
export const haloShare = 0.19;
/** From the middle of a line to where its letters stand, against their size. */
const toBaseline = 0.35;

/**
 * The labels of a graph where its nodes and edges are now.
 * @param zoom what it is seen at; seen from nearer than when they were placed, labels keep their size on the screen
 */
export function drawnLabels(cy: Core, labels: Labels, zoom: number): DrawnLabel[] {
  const drawn: DrawnLabel[] = [];
  for (const [id, verb] of labels.verbs) {
    const edge = elementOf(cy, id) as unknown as EdgeSingular;
    if (isDrawn(edge)) drawn.push(drawnVerb(edge, verb, zoom));
  }
  for (const [id, caption] of labels.captions) {
    const node = elementOf(cy, id);
    if (isDrawn(node)) drawn.push(drawnCaption(node, caption, zoom));
  }
  return drawn;
}

function drawnCaption(node: NodeSingular, caption: PlacedCaption, zoom: number): DrawnLabel {
  const size = captionSizeAt(zoom);
  const place = { position: node.position(), reach: reachOf(radiusOf(node), size) };
  const { left, right, top } = boxAtSlot(caption.slot, place, captionExtent(caption, size));
  const align = alignOf(caption.slot);
  const x = { left, center: (left + right) / 2, right }[align];
  return {
    of: 'node',
    id: idOf(node),
    lines: caption.lines,
    at: { x, y: top + ascent * size },
    align,
    angle: 0,
    size,
    width: right - left,
    bold: caption.bold,
    colour: null,
    opacity: node.effectiveOpacity(),
  };
}

function drawnVerb(edge: EdgeSingular, { text, along, width }: PlacedVerb, zoom: number): DrawnLabel {
  const size = verbSizeAt(zoom);
  const { at, angle } = verbPlace(curveOf(edge), along);
  const down = size * toBaseline;
  return {
    of: 'edge',
    id: idOf(edge),
    lines: [text],
    at: { x: at.x - Math.sin(angle) * down, y: at.y + Math.cos(angle) * down },
    align: 'center',
    angle,
    size,
    width: width * size,
    bold: false,
    colour: edge.style('color'),
    opacity: edge.effectiveOpacity(),
  };
}

/** How much of a line is cleared behind a name on it, against the size of its letters: a halo alone leaves bits between them. */
const clearedShare = 0.4;

/**
 * The line that is cleared behind a name on an edge, from the place of the name and turned like it; null for others.
 * `reach` is how far it goes to either side, `thickness` how thick it is, in model pixels.
 */
export function clearedBehind({ of, width, size }: DrawnLabel): Cleared | null {
  if (of !== 'edge') return null;
  return { reach: width / 2, y: -size * toBaseline, thickness: size * clearedShare };
}

interface Cleared {
  reach: number;
  y: number;
  thickness: number;
}

/** What a label takes up; one on an edge takes up no more than that. */
export function boxOfLabel({ at, align, width, size, lines, angle }: DrawnLabel): Box {
  if (angle !== 0) return { left: at.x, right: at.x, top: at.y, bottom: at.y };
  const left = at.x - { left: 0, center: width / 2, right: width }[align];
  const top = at.y - ascent * size;
  return { left, right: left + width, top, bottom: top + lines.length * leadingOf({ size }) };
}

/** The distance between lines of a label, in model pixels. */
export function leadingOf({ size }: Pick<DrawnLabel, 'size'>): number {
  return size * lineHeight;
}
