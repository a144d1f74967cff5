import type { Point } from '../footprint.ts';
import type { ForceBody, ForceLink } from './force-problem.ts';

/** How hard a graph is to read: edges that cross, and edges that run through captions they do not belong to. */
export function clutter(bodies: readonly ForceBody[], links: readonly ForceLink[]): number {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const lines = links.flatMap(({ source, target }) => {
    const [from, to] = [byId.get(source), byId.get(target)];
    return from && to ? [{ from, to }] : [];
  });
  let found = 0;
  for (const [index, line] of lines.entries()) {
    for (const other of lines.slice(index + 1)) if (cross(line, other)) found++;
    for (const body of bodies) if (runsThrough(line, body)) found++;
  }
  return found;
}

interface EdgeLine {
  from: ForceBody;
  to: ForceBody;
}

function cross(one: EdgeLine, other: EdgeLine): boolean {
  if (one.from === other.from || one.from === other.to || one.to === other.from || one.to === other.to)
    return false;
  return (
    side(one.from, one.to, other.from) !== side(one.from, one.to, other.to) &&
    side(other.from, other.to, one.from) !== side(other.from, other.to, one.to)
  );
}

/** On which side of a line a point lies. */
function side(from: Point, to: Point, point: Point): number {
  return Math.sign((to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x));
}

/** Clips the line to the caption’s box, as Liang and Barsky do. */
function runsThrough({ from, to }: EdgeLine, body: ForceBody): boolean {
  if (body === from || body === to) return false;
  const [across, down] = [to.x - from.x, to.y - from.y];
  let enters = 0;
  let leaves = 1;
  const clips = [
    [-across, from.x - (body.x - body.aside)],
    [across, body.x + body.aside - from.x],
    [-down, from.y - (body.y - body.above)],
    [down, body.y + body.below - from.y],
  ] as const;
  for (const [rate, room] of clips) {
    if (rate === 0 && room < 0) return false;
    if (rate < 0) enters = Math.max(enters, room / rate);
    if (rate > 0) leaves = Math.min(leaves, room / rate);
  }
  return enters <= leaves;
}
