import type { Force } from 'd3-force';
import type { ForceBody, ForceLink } from './force-problem.ts';

/** So near a line may pass the rim of a node that it does not belong to, in model pixels. */
const clearance = 10;
/** How much of the way off a line is gone in one step. */
const strength = 0.2;
/** In larger graphs lines run everywhere, and to look at each of them beside each node takes long. */
const upTo = 300;

/** A force that pushes nodes off the edges of others: a line that runs through a node seems to end there. */
export function offLines(links: readonly ForceLink[]): Force<ForceBody, undefined> {
  let bodies: ForceBody[] = [];
  let lines: [ForceBody, ForceBody][] = [];
  const force: Force<ForceBody, undefined> = () => {
    for (const [from, to] of lines)
      for (const body of bodies) if (body !== from && body !== to) push(body, from, to);
  };
  force.initialize = (initial) => {
    bodies = initial;
    const byId = new Map(initial.map((body) => [body.id, body]));
    lines = (initial.length > upTo ? [] : links).flatMap(({ source, target }) => {
      const [from, to] = [byId.get(source), byId.get(target)];
      return from && to ? [[from, to]] : [];
    });
  };
  return force;
}

/** Moves a body away from a line that runs through it, and the ends of the line a little the other way. */
function push(body: ForceBody, from: ForceBody, to: ForceBody): void {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(across, down);
  if (length === 0) return;
  const middle = { x: body.x, y: body.y + (body.below - body.above) / 2 };
  const along = ((middle.x - from.x) * across + (middle.y - from.y) * down) / length ** 2;
  if (along <= 0 || along >= 1) return;
  const normal = { x: -down / length, y: across / length };
  const away = (middle.x - from.x) * normal.x + (middle.y - from.y) * normal.y;
  const reach =
    clearance + Math.abs(normal.x) * body.aside + (Math.abs(normal.y) * (body.above + body.below)) / 2;
  const into = reach - Math.abs(away);
  if (into <= 0) return;
  const by = (away < 0 ? -1 : 1) * into * strength;
  shift(body, normal, by / 2);
  shift(from, normal, (-by / 2) * (1 - along));
  shift(to, normal, (-by / 2) * along);
}

function shift(body: ForceBody, { x, y }: { x: number; y: number }, by: number): void {
  body.vx = (body.vx ?? 0) + x * by;
  body.vy = (body.vy ?? 0) + y * by;
}
