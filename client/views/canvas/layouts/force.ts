import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { boxAt, type Point, wholeOf } from '../footprint.ts';
import { nearestFree } from '../placement.ts';
import { clutter } from './clutter.ts';
import type { ForceBody, ForceLink, ForceNode, ForceProblem } from './force-problem.ts';
import { keepApart, separate } from './keep-apart.ts';
import { layDown } from './lay-down.ts';
import type { PlaceNodes } from './layout-problem.ts';
import { offLines } from './off-lines.ts';
import { rootsOf, walkFrom } from './walk.ts';

/** Distance that an edge tends to, in model pixels. */
const length = 110;
/** So many steps shape the whole, and so many bring captions apart after that. */
const shaping = 190;
const parting = 130;
/** Up to so many nodes several beginnings are tried, and the clearest drawing is taken. */
const tryUpTo = 100;
const beginnings = 4;

/**
 * Moves all nodes that are not fixed until they are well spread and no caption covers another.
 * The same problem always has the same answer.
 * @returns the positions of the nodes that are not fixed, by id
 */
export function forceLayout(problem: ForceProblem): Map<string, Point> {
  const links = linksOf(problem);
  const bodies = problem.nodes.some(({ fixed }) => fixed)
    ? simulate(problem.nodes.map(bodyOf), links)
    : clearest(problem, links, alone);
  return placesOf(bodies);
}

/** The whole graph anew around the nodes that are pinned. */
export const forcePlaces: PlaceNodes = ({ nodes, edges, aspect }, values, report) => {
  const problem = {
    nodes: nodes.map(({ id, aside, above, below, pinned, position }) => ({
      ...{ id, aside, above, below },
      ...(pinned && position && { position, fixed: true }),
    })),
    edges,
    aspect,
  };
  return placesOf(clearest(problem, linksOf(problem), { spacing: Number(values.spacing ?? 1), report }));
};

interface Run {
  /** How far apart nodes are, against what is usual. */
  spacing: number;
  report(share: number): void;
}

const alone: Run = { spacing: 1, report: () => undefined };

function linksOf({ nodes, edges }: ForceProblem): ForceLink[] {
  const known = new Set(nodes.map(({ id }) => id));
  return edges.filter(({ source, target }) => source !== target && known.has(source) && known.has(target));
}

function placesOf(bodies: readonly ForceBody[]): Map<string, Point> {
  return new Map(bodies.filter(({ fx }) => fx == null).map(({ id, x, y }) => [id, { x, y }]));
}

/** Newcomers move a little among those that stay. */
function simulate(bodies: ForceBody[], links: readonly ForceLink[]): ForceBody[] {
  forceSimulation(bodies)
    .force('links', linkForce(links))
    .force('spread', forceManyBody<ForceBody>().strength(-160).distanceMax(400))
    .force('apart', keepApart())
    .force('off lines', offLines(links))
    .alpha(0.3)
    .stop()
    .tick(120);
  separate(bodies);
  return freed(bodies);
}

/** Where those that stay leave no room between them, an added node moves to the nearest place that is free. */
function freed(bodies: ForceBody[]): ForceBody[] {
  const taken = bodies.filter(({ fx }) => fx != null).map((body) => boxAt(body, body));
  for (const body of bodies.filter(({ fx }) => fx == null)) {
    Object.assign(body, nearestFree(body, body, taken));
    taken.push(boxAt(body, body));
  }
  return bodies;
}

function clearest({ nodes, aspect = 1 }: ForceProblem, links: readonly ForceLink[], run: Run): ForceBody[] {
  const roots = rootsOf(nodes, links).slice(0, nodes.length > tryUpTo ? 1 : beginnings);
  let best: { bodies: ForceBody[]; cost: number } = { bodies: [], cost: Number.POSITIVE_INFINITY };
  for (const [index, root] of roots.entries()) {
    const report = (share: number) => run.report((index + share) / roots.length);
    const bodies = spread(walkFrom(root, nodes, links).map(bodyOf), links, aspect, { ...run, report });
    const cost = roots.length > 1 ? costOf(bodies, links, aspect) : 0;
    if (cost < best.cost) best = { bodies, cost };
  }
  return best.bodies;
}

/** The less clutter the better, and the larger it can be shown. */
function costOf(bodies: readonly ForceBody[], links: readonly ForceLink[], aspect: number): number {
  const { left, right, top, bottom } = wholeOf(bodies.map((body) => boxAt(body, body)));
  return (clutter(bodies, links) + bodies.length / 4) * Math.max((right - left) / aspect, bottom - top);
}

/**
 * First the shape of the whole, through which nodes pass freely; then captions push each other off, and lines. Around
 * nodes that are fixed the others come to lie.
 */
function spread(
  bodies: ForceBody[],
  links: readonly ForceLink[],
  aspect: number,
  { spacing, report }: Run,
): ForceBody[] {
  const fixed = bodies.filter(({ fx }) => fx != null);
  const middle = { x: meanOf(fixed.map(({ x }) => x)), y: meanOf(fixed.map(({ y }) => y)) };
  const simulation = forceSimulation(bodies).stop();
  // Those that have no place begin around the origin.
  for (const body of bodies.filter(({ fx }) => fx == null))
    Object.assign(body, { x: body.x + middle.x, y: body.y + middle.y });
  simulation
    .force('links', linkForce(links, spacing))
    .force(
      'spread',
      forceManyBody<ForceBody>()
        .strength(-1000 * spacing)
        .distanceMax(3000),
    )
    .force('across', forceX<ForceBody>(middle.x).strength(0.2 / Math.sqrt(aspect)))
    .force('down', forceY<ForceBody>(middle.y).strength(0.2 * Math.sqrt(aspect)));
  const tick = (count: number, before: number) => {
    for (let done = 0; done < count; done += 10) {
      simulation.tick(10);
      report((before + done) / (shaping + parting));
    }
  };
  tick(shaping, 0);
  if (fixed.length === 0) layDown(bodies, aspect);
  simulation.force('apart', keepApart()).force('off lines', offLines(links));
  tick(parting, shaping);
  separate(bodies);
  return fixed.length === 0 ? bodies : freed(bodies);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function linkForce(links: readonly ForceLink[], spacing = 1) {
  return forceLink<ForceBody, { source: string | ForceBody; target: string | ForceBody }>(
    links.map((link) => ({ ...link })),
  )
    .id(({ id }) => id)
    .distance(length * spacing);
}

function bodyOf({ id, position, fixed, aside, above, below }: ForceNode): ForceBody {
  const at = position ?? { x: Number.NaN, y: Number.NaN };
  return { id, aside, above, below, ...at, ...(fixed && { fx: at.x, fy: at.y }) };
}
