import type { Point } from '../../footprint.ts';
import { neighboursOf } from '../components.ts';
import type { LayoutNode, PlaceNodes } from '../layout-problem.ts';
import { orderOf } from '../order-of.ts';
import { circularOrder } from './circular-order.ts';
import { aroundRing } from './ring.ts';

/** From one size of the circle that is tried to the next. */
const growth = 1.04;
/** At the top. */
const start = -Math.PI / 2;

/** All nodes on one circle. */
export const circle: PlaceNodes = ({ nodes, edges }, values) => {
  const neighbours = neighboursOf(nodes, edges);
  const ordered =
    values.order === 'neighbours'
      ? circularOrder(nodes, neighbours)
      : orderOf(nodes, neighbours, values.order);
  return onCircle(ordered, Number(values.spacing ?? 1));
};

function onCircle(nodes: readonly LayoutNode[], spacing: number): Map<string, Point> {
  if (nodes.length < 2) return new Map(nodes.map(({ id }) => [id, { x: 0, y: 0 }]));
  for (let radius = 60; ; radius *= growth) {
    const places = aroundRing(nodes, { radius, stretch: 1 }, start);
    if (!places) continue;
    const factor = nodes.length < 8 ? Math.max(spacing, (spacing * 130) / radius) : spacing;
    const wider = factor <= 1 ? places : aroundRing(nodes, { radius: radius * factor, stretch: 1 }, start);
    return new Map(nodes.map(({ id }, index) => [id, (wider ?? places)[index] ?? { x: 0, y: 0 }]));
  }
}
