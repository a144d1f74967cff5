import type { Shape } from '../../../../contract/model/profile/looks.ts';
import type { Point } from '../footprint.ts';
import { cornersOf } from '../node-corners.ts';

/** Of corners that do not grow with the node, in model pixels. */
const corner = 8;
/** Of corners that do, against the size of the node. */
const rounding = 0.1;

/** The outline of a node around its middle, as the canvas draws it, as the data of an SVG path. */
export function nodeOutline(shape: Shape, size: number): string {
  const half = size / 2;
  if (shape === 'ellipse')
    return `M${-half} 0a${half} ${half} 0 1 1 ${size} 0a${half} ${half} 0 1 1 ${-size} 0Z`;
  if (shape === 'round-rectangle') return rectangle(half, corner, corner);
  if (shape === 'bottom-round-rectangle') return rectangle(half, 0, corner);
  if (shape === 'cut-rectangle') return cutRectangle(half);
  if (shape === 'barrel') return barrel(half);
  const corners = cornersOf[shape].map(({ x, y }) => ({ x: x * half, y: y * half }));
  return shape === 'rhomboid' ? `M${corners.map(at).join('L')}Z` : roundPolygon(corners, size * rounding);
}

function rectangle(half: number, top: number, bottom: number): string {
  const [high, low] = [half - top, half - bottom];
  const arc = (radius: number, x: number, y: number) =>
    radius === 0 ? '' : `A${radius} ${radius} 0 0 1 ${x} ${y}`;
  return `M${-high} ${-half}H${high}${arc(top, half, -high)}V${low}${arc(bottom, low, half)}H${-low}${arc(bottom, -half, low)}V${-high}${arc(top, -high, -half)}Z`;
}

function cutRectangle(half: number): string {
  const cut = half - corner;
  return `M${-cut} ${-half}H${cut}L${half} ${-cut}V${cut}L${cut} ${half}H${-cut}L${-half} ${cut}V${-cut}Z`;
}

function barrel(half: number): string {
  const [high, inner] = [half * 0.9, half * 0.5];
  const pull = half - half * 0.025;
  return `M${-half} ${-high}V${high}Q${-pull} ${half} ${-inner} ${half}H${inner}Q${pull} ${half} ${half} ${high}V${-high}Q${pull} ${-half} ${inner} ${-half}H${-inner}Q${-pull} ${-half} ${-half} ${-high}Z`;
}

/** Each corner gives way to an arc that touches both its sides. */
function roundPolygon(corners: readonly Point[], radius: number): string {
  const arcs = corners.map((tip, index) => {
    const before = towards(tip, corners.at(index - 1) ?? tip);
    const after = towards(tip, corners[(index + 1) % corners.length] ?? tip);
    const angle = Math.acos(before.x * after.x + before.y * after.y);
    const away = radius / Math.tan(angle / 2);
    const [enters, leaves] = [before, after].map(({ x, y }) => ({
      x: tip.x + x * away,
      y: tip.y + y * away,
    }));
    return `${at(enters ?? tip)}A${radius} ${radius} 0 0 1 ${at(leaves ?? tip)}`;
  });
  return `M${arcs.join('L')}Z`;
}

/** The direction from one point to another, of length 1. */
function towards(from: Point, to: Point): Point {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(across, down) || 1;
  return { x: across / length, y: down / length };
}

function at({ x, y }: Point): string {
  return `${x} ${y}`;
}
