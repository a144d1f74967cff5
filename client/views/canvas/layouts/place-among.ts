import { type Box, boxAt, overlap, type Point, wholeOf } from '../footprint.ts';
import { createGrid } from '../labels/spatial-grid.ts';
import { gap, nearestFree } from '../placement.ts';
import type { LayoutNode, LayoutProblem, StandingNode } from './layout-problem.ts';

/**
 * Brings the places that a layout has found in line with what doesn’t move: pinned nodes stay where they are, and where
 * only a part is arranged, that part comes to where it was, as near as it covers nothing around it.
 * @param ways whether a node that would cover a pinned one may make way in all directions, or up and down only
 * @returns places for the nodes that are not pinned
 */
export function placeAmong(
  { nodes, around }: LayoutProblem,
  places: ReadonlyMap<string, Point>,
  ways: 'all' | 'up and down' = 'all',
): Map<string, Point> {
  const free = nodes.filter(({ id, pinned }) => !pinned && places.has(id));
  const placed = free.map((node) => ({ node, at: places.get(node.id) ?? { x: 0, y: 0 } }));
  if (around) return byId(shifted(placed, besideAll(placed, around)));
  const pinned = nodes.flatMap(({ position, ...node }) =>
    node.pinned && position ? [{ ...node, position }] : [],
  );
  if (pinned.length === 0) return byId(placed);
  return byId(clearOf(pinned, shifted(placed, towards(pinned, places)), ways));
}

interface Placed {
  node: LayoutNode;
  at: Point;
}

function byId(placed: readonly Placed[]): Map<string, Point> {
  return new Map(placed.map(({ node, at }) => [node.id, at]));
}

function shifted(placed: readonly Placed[], { x, y }: Point): Placed[] {
  return placed.map(({ node, at }) => ({ node, at: { x: at.x + x, y: at.y + y } }));
}

/** How far the layout has the pinned nodes from where they are, in the middle. */
function towards(
  pinned: readonly (StandingNode & { id: string })[],
  places: ReadonlyMap<string, Point>,
): Point {
  const away = pinned.flatMap(({ id, position }) => {
    const wanted = places.get(id);
    return wanted ? [{ x: position.x - wanted.x, y: position.y - wanted.y }] : [];
  });
  return away.length === 0 ? { x: 0, y: 0 } : meanOf(away);
}

/** Whoever would cover a pinned node goes to the nearest place that is free. */
function clearOf(
  pinned: readonly StandingNode[],
  placed: readonly Placed[],
  ways: 'all' | 'up and down',
): Placed[] {
  const fixed = pinned.map((node) => boxAt(node, node.position));
  const isCovering = ({ node, at }: Placed) => {
    const box = boxAt(node, at);
    return fixed.some((other) => overlap(box, other, gap));
  };
  const taken = [
    ...fixed,
    ...placed.filter((each) => !isCovering(each)).map(({ node, at }) => boxAt(node, at)),
  ];
  return placed.map((each) => {
    if (!isCovering(each)) return each;
    const { node, at } = each;
    const free = ways === 'all' ? nearestFree(at, node, taken) : freeUpOrDown(each, taken);
    taken.push(boxAt(node, free));
    return { node, at: free };
  });
}

function freeUpOrDown({ node, at }: Placed, taken: readonly Box[]): Point {
  for (let away = 0; ; away += 8) {
    for (const y of [at.y - away, at.y + away]) {
      const box = boxAt(node, { x: at.x, y });
      if (!taken.some((other) => overlap(box, other, gap))) return { x: at.x, y };
    }
  }
}

/** How far a part has to go to come to where it was, and from there on to where it covers nothing. */
function besideAll(placed: readonly Placed[], around: readonly StandingNode[]): Point {
  if (placed.length === 0) return { x: 0, y: 0 };
  const boxes = placed.map(({ node, at }) => boxAt(node, at));
  const whole = wholeOf(boxes);
  const was = placed.flatMap(({ node }) => node.position ?? []);
  const middle = was.length > 0 ? meanOf(was) : { x: 0, y: 0 };
  const home = { x: middle.x - (whole.left + whole.right) / 2, y: middle.y - (whole.top + whole.bottom) / 2 };
  const grid = createGrid<Box>();
  for (const node of around) {
    const box = boxAt(node, node.position);
    grid.add(box, {
      left: box.left - gap,
      right: box.right + gap,
      top: box.top - gap,
      bottom: box.bottom + gap,
    });
  }
  const isClear = (by: Point) =>
    boxes.every((box) => {
      const moved = {
        left: box.left + by.x,
        right: box.right + by.x,
        top: box.top + by.y,
        bottom: box.bottom + by.y,
      };
      return !grid.some(moved, (other) => overlap(moved, other, gap));
    });
  const step = Math.max(16, Math.hypot(whole.right - whole.left, whole.bottom - whole.top) / 40);
  for (let ring = 0; ; ring++) {
    const count = Math.max(1, Math.round(2 * Math.PI * ring));
    for (let turn = 0; turn < count; turn++) {
      const angle = (turn / count) * 2 * Math.PI;
      const by = { x: home.x + ring * step * Math.cos(angle), y: home.y + ring * step * Math.sin(angle) };
      if (isClear(by)) return by;
    }
  }
}

function meanOf(points: readonly Point[]): Point {
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}
