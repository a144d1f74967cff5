import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { clutterOf } from './clutter.ts';
import type { DrawnLabel, DrawnPair, SchemaDrawing } from './drawing.ts';
import { type Box, moveApart } from './move-apart.ts';

export interface PlacedLabel extends Box {
  drawn: DrawnLabel;
}

export interface PlacedPair extends Box {
  drawn: DrawnPair;
  from: PlacedLabel;
  to: PlacedLabel;
}

/** All in pixels, with the middle of each thing. */
export interface SchemaLayout {
  labels: PlacedLabel[];
  pairs: PlacedPair[];
  width: number;
  height: number;
}

type Body<Placed> = Placed & SimulationNodeDatum;
type AnyBody = Body<PlacedLabel> | Body<PlacedPair>;

/** So many types between two labels are named; of more it is said how many there are. */
export const maxNamed = 3;
const typeHeight = 20;
/** Below the mark of a label its name and its number. */
export const captionHeight = 34;
const margin = 12;
const [letterOfLabel, letterOfType] = [7.6, 7.4];
export const maxLetters = 24;

/** From so many beginnings the clearest drawing is taken; from the first where there is much to draw. */
const beginnings = 8;

/**
 * Places labels and the names of what relates them so that nothing covers anything; the same for the same drawing.
 * @param aspect of the frame: its width for its height
 */
export function layOutSchema(drawing: SchemaDrawing, aspect: number): SchemaLayout {
  const isLarge = drawing.labels.length + drawing.pairs.length > 50;
  const tries = Array.from({ length: isLarge ? 1 : beginnings }, (_, turn) => {
    const begun = beginIn(drawing, aspect, turn);
    simulate(begun, aspect);
    return { begun, clutter: clutterOf(begun) };
  });
  const [best] = tries.toSorted((one, other) => one.clutter - other.clutter);
  return inFrame(best?.begun ?? { labels: [], pairs: [] });
}

type Placed = Pick<SchemaLayout, 'labels' | 'pairs'>;

/** Labels on a circle, in another order each turn, and what relates two of them between these. */
function beginIn({ labels, pairs }: SchemaDrawing, aspect: number, turn: number): Placed {
  const radius = Math.sqrt(labels.length + pairs.length) * 60;
  const placed = labels.map((drawn, index): PlacedLabel => {
    const angle = 2 * Math.PI * ((index * (1 + turn * 0.382)) / Math.max(1, labels.length));
    const letters = Math.min(maxLetters, (drawn.label ?? 'No label').length);
    return {
      drawn,
      ...{ x: radius * aspect * Math.cos(angle), y: radius * Math.sin(angle) },
      ...{ width: Math.max(drawn.size + 8, letters * letterOfLabel + 8), height: drawn.size + captionHeight },
    };
  });
  const byLabel = new Map(placed.map((each) => [each.drawn.label, each]));
  const between = pairs.flatMap((drawn): PlacedPair[] => {
    const [from, to] = [byLabel.get(drawn.from), byLabel.get(drawn.to)];
    if (!from || !to) return [];
    return [{ drawn, from, to, x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - 1, ...sizeOfNames(drawn) }];
  });
  return { labels: placed, pairs: between };
}

function sizeOfNames({ types }: DrawnPair): Pick<Box, 'width' | 'height'> {
  const letters = types
    .slice(0, maxNamed)
    .map(({ type, count }) => Math.min(maxLetters, type.length) + String(count).length + 2);
  const lines = Math.min(types.length, maxNamed + 1);
  return { width: Math.max(...letters) * letterOfType + 12, height: lines * typeHeight };
}

function simulate({ labels, pairs }: Placed, aspect: number): void {
  const bodies: AnyBody[] = [...labels, ...pairs];
  const ends = pairs.flatMap((pair) =>
    [pair.from, pair.to].map((label) => ({ source: pair as AnyBody, target: label as AnyBody })),
  );
  forceSimulation<AnyBody>(bodies)
    .force('links', forceLink<AnyBody, (typeof ends)[number]>(ends).distance(distance).strength(0.7))
    .force('spread', forceManyBody<AnyBody>().strength(-420).distanceMax(700))
    .force('across', forceX<AnyBody>().strength(0.04 / Math.max(1, aspect)))
    .force('down', forceY<AnyBody>().strength(0.04 * Math.max(1, aspect)))
    .force('apart', () => moveApart(bodies, 1))
    .stop()
    .tick(320);
  moveApart(bodies, 300);
}

/** So far apart that some of the line is seen between a mark and a name, on whichever side that is. */
function distance({ source, target }: { source: AnyBody; target: AnyBody }): number {
  return (halfOf(source) + halfOf(target)) * 0.9 + 30;
}

function halfOf({ width, height }: Box): number {
  return Math.hypot(Math.min(width, 130), height) / 2;
}

function inFrame({ labels, pairs }: Placed): SchemaLayout {
  const boxes: Box[] = [...labels, ...pairs];
  const left = Math.min(...boxes.map(({ x, width }) => x - width / 2));
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2));
  for (const box of boxes) Object.assign(box, { x: box.x - left + margin, y: box.y - top + margin });
  return {
    ...{ labels, pairs },
    width: Math.ceil(Math.max(0, ...boxes.map(({ x, width }) => x + width / 2)) + margin),
    height: Math.ceil(Math.max(0, ...boxes.map(({ y, height }) => y + height / 2)) + margin),
  };
}
