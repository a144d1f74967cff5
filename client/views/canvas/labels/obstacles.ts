import { arrowSize } from '../arrow.ts';
import { type Box, overlap, type Point } from '../footprint.ts';
import { badgeOf } from './badge.ts';
import { type EdgeCurve, pointsAlong } from './edge-curve.ts';
import { boundsOf, type Shape, touch } from './geometry.ts';
import { shapeOfNode } from './node-shape.ts';
import type { LabelledEdge, LabelledNode, LabelProblem } from './problem.ts';
import { createGrid } from './spatial-grid.ts';

type ObstacleKind = 'node' | 'edge' | 'label' | 'cover';

interface Obstacle {
  kind: ObstacleKind;
  /** Node or edge that it belongs to. */
  owner: string | null;
  faint: boolean;
  shape: Shape;
  bounds: Box;
}

/** Room that labels leave to what they do not belong to, in pixels of the screen. */
const gaps: Record<ObstacleKind, number> = { node: 2, edge: 2.5, label: 3, cover: 4 };
/** How bad it is to cover something where there is no other way. */
const costs: Record<ObstacleKind, number> = { node: 4, edge: 1, label: 8, cover: 20 };
const widestGap = 4;
/** Edges are followed in pieces of about this length, in pixels of the screen. */
const piece = 40;

/** What stands in the way of a label that belongs to a node or an edge. */
export interface Conditions {
  /** The node or edge whose own shape does not count. */
  owner: string;
  /** Kinds that do not count either. */
  ignore?: ReadonlySet<ObstacleKind>;
  /** Room that is left to other nodes, in pixels of the screen; little where it is absent. */
  nodeGap?: number;
  /** What recedes does not count. */
  overFaint?: boolean;
}

export interface Obstacles {
  addNode(node: LabelledNode): void;
  addEdge(edge: LabelledEdge): void;
  addLabel(owner: string, shape: Shape, faint: boolean): void;
  isFree(shape: Shape, conditions: Conditions): boolean;
  /**
   * How much a shape covers.
   * @param limit more than this is not counted any further
   */
  costOf(shape: Shape, conditions: Conditions, limit?: number): number;
}

/**
 * All that labels keep clear of, in pixels of the screen; of what is given in model pixels the zoom makes these.
 * @param beside others that count too, and are not added to
 */
export function createObstacles(
  { zoom, sight, covers }: Pick<LabelProblem, 'zoom' | 'sight' | 'covers'>,
  beside?: Obstacles,
): Obstacles {
  const grid = createGrid<Obstacle>();

  function add(obstacle: Omit<Obstacle, 'bounds'>) {
    const bounds = boundsOf(obstacle.shape);
    if (!sight || overlap(bounds, sight)) grid.add({ ...obstacle, bounds }, bounds);
  }

  function isMet(obstacle: Obstacle, label: Shape, near: Box, conditions: Conditions): boolean {
    // Most of what shares a cell is not near, which is quickly found out.
    if (!overlap(obstacle.bounds, near)) return false;
    const { kind, owner, faint, shape } = obstacle;
    if (owner === conditions.owner && kind !== 'label') return false;
    if (conditions.ignore?.has(kind) || (faint && conditions.overFaint)) return false;
    return touch(shape, label, kind === 'node' ? (conditions.nodeGap ?? gaps.node) : gaps[kind]);
  }

  for (const box of covers) add({ kind: 'cover', owner: null, faint: false, shape: { box } });
  return {
    addNode({ id, position, radius, shape, faint, more = 0 }) {
      add({
        kind: 'node',
        owner: id,
        faint,
        shape: shapeOfNode(shape, scaled(position, zoom), radius * zoom),
      });
      const badge = badgeOf(more, position, radius, zoom);
      if (badge) add({ kind: 'label', owner: id, faint, shape: { box: badge.box } });
    },
    addEdge({ id, curve, width, arrow, faint }) {
      const points = pointsAlong(curve, piece / zoom).map((point) => scaled(point, zoom));
      const radius = (width * zoom) / 2;
      for (const [index, to] of points.entries()) {
        const from = points[index - 1];
        if (from) add({ kind: 'edge', owner: id, faint, shape: { stroke: { from, to, radius } } });
      }
      if (arrow) add({ kind: 'edge', owner: id, faint, shape: arrowOf(curve, width, zoom) });
    },
    addLabel: (owner, shape, faint) => add({ kind: 'label', owner, faint, shape }),
    isFree(shape, conditions) {
      if (beside && !beside.isFree(shape, conditions)) return false;
      const near = grown(boundsOf(shape), conditions);
      return !grid.some(near, (obstacle) => isMet(obstacle, shape, near, conditions));
    },
    costOf(shape, conditions, limit = Number.POSITIVE_INFINITY) {
      let cost = beside?.costOf(shape, conditions, limit) ?? 0;
      if (cost > limit) return cost;
      const near = grown(boundsOf(shape), conditions);
      const met = new Set<Obstacle>();
      grid.some(near, (obstacle) => {
        if (met.has(obstacle) || !isMet(obstacle, shape, near, conditions)) return false;
        met.add(obstacle);
        cost += costs[obstacle.kind];
        return cost > limit;
      });
      return cost;
    },
  };
}

/** A point of the model in pixels of the screen, as far from the model’s origin. */
export function scaled({ x, y }: Point, zoom: number): Point {
  return { x: x * zoom, y: y * zoom };
}

function grown({ left, right, top, bottom }: Box, { nodeGap = 0 }: Conditions): Box {
  const by = Math.max(widestGap, nodeGap);
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}

/** The head of an arrow, from its tip backwards. */
function arrowOf({ from, to, controls }: EdgeCurve, width: number, zoom: number): Shape {
  const before = controls.at(-1) ?? from;
  const length = Math.hypot(to.x - before.x, to.y - before.y) || 1;
  const { long, wide } = arrowSize(width);
  const tail = {
    x: to.x - ((to.x - before.x) / length) * long,
    y: to.y - ((to.y - before.y) / length) * long,
  };
  return { stroke: { from: scaled(tail, zoom), to: scaled(to, zoom), radius: (wide / 2) * zoom } };
}
