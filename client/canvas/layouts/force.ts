import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Footprint, Point } from '../footprint.ts';
import { keepApart, separate } from './keep-apart.ts';

export interface ForceNode extends Footprint {
  id: string;
  /** Where it is; without one it starts where the layout likes. */
  position?: Point;
  /** It stays exactly where it is. */
  fixed?: boolean;
}

export interface ForceProblem {
  nodes: readonly ForceNode[];
  edges: readonly { source: string; target: string }[];
  /** Width of the picture against its height; newcomers of a standing picture are not drawn to its middle. */
  aspect?: number;
}

export interface Body extends SimulationNodeDatum, Footprint {
  id: string;
  x: number;
  y: number;
}

/**
 * Moves all nodes that are not fixed until they are well spread and no caption covers another.
 * The same problem always has the same answer.
 * @returns the positions of the nodes that are not fixed, by id
 */
export function arrange(problem: ForceProblem): Map<string, Point> {
  const bodies = problem.nodes.map(bodyOf);
  const known = new Set(bodies.map(({ id }) => id));
  const links = problem.edges
    .filter(({ source, target }) => source !== target && known.has(source) && known.has(target))
    .map(({ source, target }) => ({ source, target }));
  const anyFixed = problem.nodes.some(({ fixed }) => fixed);
  const simulation = forceSimulation(bodies)
    .force('links', linkForce(links))
    .force(
      'spread',
      forceManyBody<Body>()
        .strength(anyFixed ? -160 : -900)
        .distanceMax(anyFixed ? 400 : 1400),
    )
    .force('apart', keepApart())
    .stop();
  if (!anyFixed) drawTogether(simulation, problem.aspect ?? 1);
  else simulation.alpha(0.3);
  simulation.tick(anyFixed ? 120 : 320);
  separate(bodies);
  return new Map(bodies.filter(({ fx }) => fx == null).map(({ id, x, y }) => [id, { x, y }]));
}

function drawTogether(simulation: ReturnType<typeof forceSimulation<Body>>, aspect: number): void {
  simulation
    .force('across', forceX<Body>(0).strength(0.07 / Math.sqrt(aspect)))
    .force('down', forceY<Body>(0).strength(0.07 * Math.sqrt(aspect)));
}

function linkForce(links: SimulationLinkDatum<Body>[]) {
  return forceLink<Body, SimulationLinkDatum<Body>>(links)
    .id(({ id }) => id)
    .distance(130);
}

function bodyOf({ id, position, fixed, aside, above, below }: ForceNode): Body {
  const at = position ?? { x: Number.NaN, y: Number.NaN };
  return { id, aside, above, below, ...at, ...(fixed && { fx: at.x, fy: at.y }) };
}
