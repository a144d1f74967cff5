import type { Box } from '../footprint.ts';
import { createObstacles, type Obstacles, scaled } from './obstacles.ts';
import { overEdges, placeCaption } from './place-captions.ts';
import { placeVerb } from './place-verbs.ts';
import type { LabelledNode, LabelProblem, Labels, PlacedCaption, PlacedVerb } from './problem.ts';
import { isNear, namesRelationships } from './sizes.ts';

/** Of nodes that matter alike, those that were named before stay so. */
const kept = 2;

/** What is written, with what further labels have to keep clear of. */
export interface Placement extends Labels {
  obstacles: Obstacles;
}

/**
 * Greedy label placement, as on a map: what matters most is named first, as far as it touches nothing else. What is
 * out of sight is left out.
 *
 * Yields after each bit of work, so that it can be done in slices.
 */
export function* placeLabels(problem: LabelProblem): Generator<void, Placement> {
  const { zoom, sight, before } = problem;
  const obstacles = createObstacles(problem);
  for (const node of problem.nodes) obstacles.addNode(node);
  yield;
  for (const edge of problem.edges) {
    obstacles.addEdge(edge);
    yield;
  }
  const captions = new Map<string, PlacedCaption>();
  const verbs = new Map<string, PlacedVerb>();
  const rank = ({ id, weight }: LabelledNode) => weight + (before.has(id) ? kept : 0);
  const seen = problem.nodes.filter(({ position }) => !sight || isIn(scaled(position, zoom), sight));
  const ranked = seen.toSorted((one, other) => rank(other) - rank(one));
  // What can stay where it was does, before others take its place.
  for (const node of ranked.filter(({ id }) => before.has(id))) {
    const caption = placeCaption({ ...node, must: false }, obstacles, { ...problem, stay: true });
    if (caption) captions.set(node.id, caption);
    yield;
  }
  for (const node of ranked.filter(({ id }) => !captions.has(id))) {
    const caption = placeCaption(node, obstacles, problem);
    if (caption) captions.set(node.id, caption);
    yield;
  }
  // From near a name across an edge is better than none.
  for (const node of isNear(zoom) ? ranked.filter(({ id }) => !captions.has(id)) : []) {
    const caption = placeCaption(node, obstacles, problem, overEdges);
    if (caption) captions.set(node.id, caption);
    yield;
  }
  for (const node of problem.all ? ranked.filter(({ id }) => !captions.has(id)) : []) {
    const caption = placeCaption({ ...node, must: true }, obstacles, problem);
    if (caption) captions.set(node.id, caption);
    yield;
  }
  const named = problem.edges.filter(({ strong }) => strong || namesRelationships(zoom));
  for (const edge of named.toSorted((one, other) => Number(other.strong) - Number(one.strong))) {
    const verb = placeVerb(edge, obstacles, problem);
    if (verb) verbs.set(edge.id, verb);
    yield;
  }
  return { captions, verbs, obstacles };
}

/** The same in one go. */
export function placeLabelsNow(problem: LabelProblem): Placement {
  const work = placeLabels(problem);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

function isIn({ x, y }: { x: number; y: number }, { left, right, top, bottom }: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
