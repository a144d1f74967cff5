import { type Box, boxAt, overlap, type Point, wholeOf } from '../../footprint.ts';
import { gap } from '../../placement.ts';
import { neighboursOf } from '../components.ts';
import type { LayoutNode, LayoutProblem, PlaceNodes } from '../layout-problem.ts';
import { aroundRing, capacityOf, type Ring } from './ring.ts';

/** Between a ring and the next, and from one radius that is tried to the next, in model pixels. */
const between = 34;
const step = 6;
/** So many turns of a ring are tried, and that is taken which brings nodes nearest to their neighbours further in. */
const turns = 24;

/** Rings around a middle: by the distance from a node, or by the number of relationships. */
export const concentric: PlaceNodes = (problem, values) => {
  const { nodes, edges } = problem;
  const neighbours = neighboursOf(nodes, edges);
  const degree = (id: string) => neighbours.get(id)?.length ?? 0;
  const groups =
    values.rings === 'degree' ? byDegree(nodes, degree) : byDistance(problem, neighbours, degree);
  const stretch = problem.aspect > 1 ? 1.35 : 1;
  const places = new Map<string, Point>();
  let inner: Box[] = [];
  let radius = 0;
  for (const [index, group] of groups.entries()) {
    let rest = group.toSorted(byAngle(places, neighbours));
    if (index === 0 && rest.length === 1) {
      places.set(rest[0]?.id ?? '', { x: 0, y: 0 });
      inner = boxesOf(rest, places);
      continue;
    }
    radius += index === 0 ? 0 : between - step;
    while (rest.length > 0) {
      const ring = ringOf(rest, { radius: radius + step, stretch }, inner, { places, neighbours });
      for (const [id, place] of ring.places) places.set(id, place);
      radius = ring.radius;
      inner = boxesOf(
        rest.filter(({ id }) => ring.places.has(id)),
        places,
      );
      rest = rest.filter(({ id }) => !ring.places.has(id));
    }
  }
  const spacing = Math.max(1, Number(values.spacing ?? 1));
  return new Map([...places].map(([id, { x, y }]) => [id, { x: x * spacing, y: y * spacing }]));
};

/** As many of some nodes as find room on the first ring that covers nothing further in. */
function ringOf(
  nodes: readonly LayoutNode[],
  { radius: least, stretch }: Ring,
  inner: readonly Box[],
  known: { places: ReadonlyMap<string, Point>; neighbours: ReadonlyMap<string, readonly string[]> },
): { places: Map<string, Point>; radius: number } {
  const reach = inner.length === 0 ? 0 : reachOf(inner, stretch);
  for (let radius = Math.max(least, reach); ; radius += step) {
    const ring = { radius, stretch };
    const count = capacityOf(nodes, ring, 0);
    const rings = Math.ceil(nodes.length / count);
    // Those that need another ring are taken from all around, and as many as share the rings evenly.
    const share = Math.ceil(nodes.length / rings);
    const chosen = nodes.filter((_node, index) => rings === 1 || isChosen(index, nodes.length, share));
    const trials = Array.from({ length: turns }, (_, turn) => (turn / turns) * 2 * Math.PI).flatMap(
      (start) => {
        const placed = aroundRing(chosen, ring, start);
        if (!placed) return [];
        const boxes = chosen.map((node, index) => boxAt(node, placed[index] ?? { x: 0, y: 0 }));
        if (boxes.some((box) => inner.some((other) => overlap(box, other, gap)))) return [];
        const places = new Map(chosen.map(({ id }, index) => [id, placed[index] ?? { x: 0, y: 0 }]));
        return [{ places, cost: lengthOf(places, known) }];
      },
    );
    const [first, ...others] = trials;
    if (!first) continue;
    const best = others.reduce((least, trial) => (trial.cost < least.cost ? trial : least), first);
    return { places: best.places, radius };
  }
}

function isChosen(index: number, count: number, share: number): boolean {
  return Math.floor(((index + 1) * share) / count) > Math.floor((index * share) / count);
}

/** The radius at which a ring cannot cover what stands further in at the top and the bottom: where to begin to try. */
function reachOf(inner: readonly Box[], stretch: number): number {
  const { bottom, right } = wholeOf(inner);
  return Math.min(bottom, right / stretch);
}

function lengthOf(
  places: ReadonlyMap<string, Point>,
  known: { places: ReadonlyMap<string, Point>; neighbours: ReadonlyMap<string, readonly string[]> },
): number {
  let sum = 0;
  for (const [id, { x, y }] of places)
    for (const each of known.neighbours.get(id) ?? []) {
      const other = known.places.get(each);
      if (other) sum += Math.hypot(x - other.x, y - other.y);
    }
  return sum;
}

function byAngle(places: ReadonlyMap<string, Point>, neighbours: ReadonlyMap<string, readonly string[]>) {
  const angles = new Map<string, number>();
  const angleOf = ({ id }: LayoutNode) => {
    const known = angles.get(id);
    if (known !== undefined) return known;
    const others = (neighbours.get(id) ?? []).flatMap((each) => places.get(each) ?? []);
    const sum = others.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
    const angle = (Math.atan2(sum.y, sum.x) + 2 * Math.PI) % (2 * Math.PI);
    angles.set(id, angle);
    return angle;
  };
  return (one: LayoutNode, other: LayoutNode) =>
    angleOf(one) - angleOf(other) || (one.kind < other.kind ? -1 : one.kind > other.kind ? 1 : 0);
}

/** By how many steps each is away from the selected node, otherwise from the one with most neighbours. */
function byDistance(
  { nodes, selected }: LayoutProblem,
  neighbours: ReadonlyMap<string, readonly string[]>,
  degree: (id: string) => number,
): LayoutNode[][] {
  const ids = nodes.map(({ id }) => id);
  const most = ids.toSorted((one, other) => degree(other) - degree(one))[0];
  const distances = new Map<string, number>();
  let frontier = ids.includes(selected ?? '') ? [selected ?? ''] : most === undefined ? [] : [most];
  for (let distance = 0; frontier.length > 0; distance++) {
    for (const id of frontier) distances.set(id, distance);
    const next = new Set(frontier.flatMap((id) => neighbours.get(id) ?? []));
    frontier = [...next].filter((id) => !distances.has(id));
  }
  return groupsOf(nodes, ({ id }) => distances.get(id) ?? Number.POSITIVE_INFINITY);
}

/** Those with most neighbours in the middle, then always those with up to half as many. */
function byDegree(nodes: readonly LayoutNode[], degree: (id: string) => number): LayoutNode[][] {
  const most = Math.log2(1 + Math.max(0, ...nodes.map(({ id }) => degree(id))));
  return groupsOf(nodes, ({ id }) => Math.floor(most - Math.log2(1 + degree(id))));
}

function groupsOf(nodes: readonly LayoutNode[], by: (node: LayoutNode) => number): LayoutNode[][] {
  const groups = Map.groupBy(nodes, by);
  return [...groups].sort(([one], [other]) => (one === other ? 0 : one - other)).map(([, group]) => group);
}

function boxesOf(nodes: readonly LayoutNode[], places: ReadonlyMap<string, Point>): Box[] {
  return nodes.map((node) => boxAt(node, places.get(node.id) ?? { x: 0, y: 0 }));
}
