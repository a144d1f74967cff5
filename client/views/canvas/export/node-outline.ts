import type { Shape } from '../../../entity/kinds.ts';
import type { Point } from '../footprint.ts';

/** Of corners that do not grow with the node, in model pixels. */
const corner = 8;
/** Of corners that do, against the size of the node. */
const rounding = 0.1;

/** Corners of the shapes that are polygons, in a square from -1 to 1, clockwise. */
const polygons = {
  'round-triangle': regular(3),
  'round-pentagon': regular(5),
  'round-hexagon': regular(6),
  'round-octagon': regular(8),
  'round-diamond': points([0, -1, 1, 0, 0, 1, -1, 0]),
  'round-tag': points([-1, -1, 0.25, -1, 1, 0, 0.25, 1, -1, 1]),
  rhomboid: points([-1, -1, 0.333, -1, 1, 1, -0.333, 1]),
} as const;

/** The outline of a node around its middle, as the canvas draws it, as the data of an SVG path. */
export function nodeOutline(shape: Shape, size: number): string {
  const half = size / 2;
  if (shape === 'ellipse')
    return `M${-half} 0a${half} ${half} 0 1 1 ${size} 0a${half} ${half} 0 1 1 ${-size} 0Z`;
  if (shape === 'round-rectangle') return rectangle(half, corner, corner);
  if (shape === 'bottom-round-rectangle') return rectangle(half, 0, corner);
  if (shape === 'cut-rectangle') return cutRectangle(half);
  if (shape === 'barrel') return barrel(half);
  const corners = polygons[shape].map(({ x, y }) => ({ x: x * half, y: y * half }));
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

/** A polygon of equal sides, stretched to fill the square; a flat side is on top where their number is even. */
function regular(sides: number): readonly Point[] {
  const turn = (2 * Math.PI) / sides;
  const first = -Math.PI / 2 - (sides % 2 === 0 ? turn / 2 : 0);
  const round = Array.from({ length: sides }, (_, index) => ({
    x: Math.cos(first + index * turn),
    y: Math.sin(first + index * turn),
  }));
  const [width, height] = (['x', 'y'] as const).map((way) => {
    const all = round.map((point) => point[way]);
    return Math.max(...all) - Math.min(...all);
  });
  const stretched = round.map(({ x, y }) => ({ x: (x * 2) / (width ?? 2), y: (y * 2) / (height ?? 2) }));
  const drop = -1 - Math.min(...stretched.map(({ y }) => y));
  return stretched.map(({ x, y }) => ({ x, y: y + drop }));
}

function points(flat: readonly number[]): readonly Point[] {
  return flat.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: flat[index + 1] ?? 0 }] : []));
}
