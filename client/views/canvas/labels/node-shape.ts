import { ownValue } from '../../../../contract/model/own-value.ts';
import type { Shape as NodeShape } from '../../../../contract/model/profile/looks.ts';
import type { Point } from '../footprint.ts';
import { cornersOf } from '../node-corners.ts';
import type { Shape } from './geometry.ts';

/**
 * What labels keep clear of where a node is drawn. Rectangles count without their small corners being cut or round.
 * @param radius from its middle to the farthest side
 */
export function shapeOfNode(shape: NodeShape, { x, y }: Point, radius: number): Shape {
  if (shape === 'ellipse') return { stroke: { from: { x, y }, to: { x, y }, radius } };
  const corners = ownValue(cornersOf, shape);
  if (corners) {
    return { polygon: corners.map((corner) => ({ x: x + corner.x * radius, y: y + corner.y * radius })) };
  }
  return { box: { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius } };
}
