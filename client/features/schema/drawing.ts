import type { SchemaGraph } from '../../../contract/api/routes/service.ts';

/** A label as it is drawn; null: what has no label. */
export interface DrawnLabel {
  label: string | null;
  count: number;
  /** Of its mark, in pixels. */
  size: number;
}

/** A type between two labels. */
export interface DrawnType {
  type: string;
  /** How many there are between the two, as far as the sample shows. */
  count: number;
  /** Whether it leads from the first label to the second, back, or both. */
  leads: 'there' | 'back' | 'both';
}

/** All types between two labels, or of one to itself, in one line. */
export interface DrawnPair {
  from: string | null;
  to: string | null;
  /** The most frequent first. */
  types: DrawnType[];
}

export interface SchemaDrawing {
  labels: DrawnLabel[];
  pairs: DrawnPair[];
  /** Labels that are left to the list: those that nodes carry beside another one, and the rarest of too many. */
  leftOut: string[];
}

/** More cannot be distinguished in a drawing. */
const maxDrawn = 60;
const [least, most] = [30, 58];

type Label = SchemaGraph['labels'][number];

/**
 * What is drawn of a schema: its labels, the larger the more nodes they have, and between two of them one line.
 * @param isDrawn which labels are drawn; all but those that nodes carry beside another one where absent
 */
export function drawingOf(
  schema: SchemaGraph,
  isDrawn: (label: string) => boolean = notCommonIn(schema),
): SchemaDrawing {
  const wanted = schema.labels
    .filter(({ label, count }) => count > 0 && isDrawn(label))
    .toSorted((one, other) => other.count - one.count)
    .slice(0, maxDrawn);
  const drawn = new Set<string | null>(wanted.map(({ label }) => label));
  if (schema.connections.some(({ from, to }) => from === null || to === null)) drawn.add(null);
  const pairs = pairsOf(schema, drawn);
  const labels = [...wanted, ...(drawn.has(null) ? [{ label: null, count: 0 }] : [])];
  const largest = Math.max(1, ...labels.map(({ count }) => count));
  return {
    labels: labels.map(({ label, count }) => ({ label, count, size: sizeOf(count, largest) })),
    pairs,
    leftOut: schema.labels.flatMap(({ label }) => (drawn.has(label) ? [] : [label])),
  };
}

function sizeOf(count: number, largest: number): number {
  return Math.round(least + ((most - least) * Math.log1p(count)) / Math.log1p(Math.max(1, largest)));
}

function pairsOf({ connections, types }: SchemaGraph, drawn: ReadonlySet<string | null>): DrawnPair[] {
  const counts = new Map(types.map(({ type, count }) => [type, count]));
  const pairs = new Map<string, DrawnPair>();
  for (const { type, from, to, share } of connections) {
    if (!drawn.has(from) || !drawn.has(to)) continue;
    const there = JSON.stringify([from, to]);
    const back = JSON.stringify([to, from]);
    const pair = pairs.get(there) ?? pairs.get(back) ?? { from, to, types: [] };
    if (!pairs.has(back)) pairs.set(there, pair);
    const leads = pair.from === from ? 'there' : 'back';
    const known = pair.types.find((each) => each.type === type);
    const count = Math.max(1, Math.round(share * (counts.get(type) ?? 0)));
    if (!known) pair.types.push({ type, count, leads });
    else Object.assign(known, { count: known.count + count, leads: 'both' });
  }
  for (const { types: between } of pairs.values()) between.sort((one, other) => other.count - one.count);
  return [...pairs.values()];
}

/**
 * Tells which labels say nothing of their own: wherever a relationship meets one, it is of all nodes there, and these carry
 * a rarer label as well.
 */
function notCommonIn({ labels, connections }: SchemaGraph): (label: string) => boolean {
  const counts = new Map(labels.map(({ label, count }: Label) => [label, count]));
  const sides = (['from', 'to'] as const).flatMap((side) =>
    [...Map.groupBy(connections, (each) => JSON.stringify([side, each.type])).values()].map((among) =>
      sharesOf(among.map((each) => [each[side], each.share])),
    ),
  );
  const isCommon = (label: string) => {
    const own = sides.filter((shares) => shares.has(label));
    const isRarer = (other: string | null) =>
      other !== null && (counts.get(other) ?? 0) < (counts.get(label) ?? 0);
    return (
      own.length > 0 &&
      own.every((shares) => (shares.get(label) ?? 0) >= 0.999 && [...shares.keys()].some(isRarer))
    );
  };
  return (label) => !isCommon(label);
}

/** The share of each label at one end of a type: the largest, since a node at the other end may have several labels. */
function sharesOf(
  entries: readonly (readonly [string | null, number])[],
): ReadonlyMap<string | null, number> {
  const shares = new Map<string | null, number>();
  for (const [label, share] of entries) shares.set(label, Math.max(share, shares.get(label) ?? 0));
  return shares;
}
