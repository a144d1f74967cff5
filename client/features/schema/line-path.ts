import { captionHeight, type PlacedLabel, type PlacedPair } from './lay-out-schema.ts';

interface Point {
  x: number;
  y: number;
}

/** A line and the heads of its arrows, as paths of an SVG. */
export interface Line {
  path: string;
  heads: string[];
}

/** Between a line and the mark at which it ends. */
const clearance = 3;
const headLength = 8;
const headWidth = 4;

/** The line of a pair, from mark to mark through where its types are named; of a label to itself a loop. */
export function lineOf({ drawn, from, to, x, y }: PlacedPair): Line {
  const through = { x, y };
  const leads = new Set(drawn.types.map((each) => each.leads));
  const [start, end] = [markOf(from), markOf(to)];
  if (from === to) return loopOf(start, through);
  const via = { x: 2 * x - (start.x + end.x) / 2, y: 2 * y - (start.y + end.y) / 2 };
  const [first, last] = [edgeOf(start, via), edgeOf(end, via)];
  return {
    path: `M${textOf(first)}Q${textOf(via)} ${textOf(last)}`,
    heads: [
      ...(leads.has('there') || leads.has('both') ? [headAt(last, via)] : []),
      ...(leads.has('back') || leads.has('both') ? [headAt(first, via)] : []),
    ],
  };
}

/** A mark with the caption below it. */
interface Mark extends Point {
  radius: number;
  /** Half of its caption's width, and how far below the middle of the mark it ends. */
  aside: number;
  below: number;
}

/** The mark of a label, above its caption. */
function markOf({ x, y, width, drawn: { size } }: PlacedLabel): Mark {
  const radius = size / 2;
  return { x, y: y - captionHeight / 2, radius, aside: width / 2, below: radius + captionHeight };
}

/** Out to one side of where the types are named, and back on the other. */
function loopOf(mark: Mark, through: Point): Line {
  const [dx, dy] = [through.x - mark.x, through.y - mark.y];
  const away = Math.hypot(dx, dy) || 1;
  const aside = { x: (-dy / away) * 46, y: (dx / away) * 46 };
  const out = { x: through.x + aside.x, y: through.y + aside.y };
  const back = { x: through.x - aside.x, y: through.y - aside.y };
  const [first, last] = [edgeOf(mark, out), edgeOf(mark, back)];
  return {
    path: `M${textOf(first)}C${textOf(out)} ${textOf(back)} ${textOf(last)}`,
    heads: [headAt(last, back)],
  };
}

/** Where a line towards a point leaves a mark, and its caption where it runs over that. */
function edgeOf({ x, y, radius, aside, below }: Mark, towards: Point): Point {
  const [dx, dy] = [towards.x - x, towards.y - y];
  const length = Math.hypot(dx, dy) || 1;
  const intoCaption = dy > 0 && Math.abs(dx / dy) * radius < aside;
  const outOfCaption = intoCaption ? Math.min(aside / Math.abs(dx || 1e-6), below / dy) : 0;
  const share = Math.max(radius / length, outOfCaption) + clearance / length;
  return { x: x + dx * share, y: y + dy * share };
}

/** A head whose tip is at a point, of a line that comes from another. */
function headAt(tip: Point, from: Point): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [dx, dy] = [(tip.x - from.x) / length, (tip.y - from.y) / length];
  const foot = { x: tip.x - dx * headLength, y: tip.y - dy * headLength };
  const left = { x: foot.x - dy * headWidth, y: foot.y + dx * headWidth };
  const right = { x: foot.x + dy * headWidth, y: foot.y - dx * headWidth };
  return `M${textOf(tip)}L${textOf(left)} ${textOf(right)}Z`;
}

function textOf({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}
