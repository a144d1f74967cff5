import type { Graph } from '../../../contract/model/graph.ts';
import { adjacencyOf, type Component, componentsOf } from './components.ts';
import { cover } from './cover.ts';
import { type Selection, startSelection, type Weight } from './selection.ts';

interface Choice {
  limit: number;
  weights: ReadonlyMap<string, Weight>;
  /** Whether nodes without relationships are taken where there is room, beside those whose labels nothing else has. */
  withUnrelated: boolean;
  /** Whether a node may be taken beside those that are; every one where absent. */
  hasRoom?(id: string, taken: ReadonlySet<string>): boolean;
}

/** So many relationships of one type and direction lead on from a node, and where nothing else is left so many. */
const fanOut = 4;
const fanOutAtMost = 14;
/** What is related to two that are shown holds them together; what is related to many only makes the picture dense. */
const mostWays = 2;

/**
 * Chooses what a sample shows: every label, by the shortest ways between them, so that it hangs together; then again and
 * again what is related to that, of the label of which there is least, so that neither a label nor a hub crowds out others.
 * @param pool in an order that is always the same for the same data
 * @returns ids, in the order they were taken
 */
export function choose(pool: Graph, { limit, weights, withUnrelated, hasRoom }: Choice): string[] {
  const selection = startSelection(pool, limit, weights);
  const { taken, take, isFull } = selection;
  const components = componentsOf(pool, adjacencyOf(pool));
  const related = components.filter(({ length }) => length > 1);
  const unrelated = withUnrelated ? components.filter(({ length }) => length === 1).flat() : [];
  for (const component of components) cover(component, selection);
  while (!isFull()) {
    const open = hasRoom ? pool.nodes.filter(({ id }) => hasRoom(id, taken)) : pool.nodes;
    const next =
      nextRelated(open, selection, fanOut) ??
      beginningIn(related, selection) ??
      nextRelated(open, selection, fanOutAtMost) ??
      leastOf(
        unrelated.filter((id) => !taken.has(id)),
        selection,
      );
    if (next === undefined) break;
    take(next);
  }
  return [...taken];
}

/** The best of what is related to something taken that does not lead to too many yet. */
function nextRelated(nodes: Graph['nodes'], selection: Selection, most: number): string | undefined {
  let ids: string[] = [];
  let best: readonly number[] | undefined;
  for (const { id } of nodes) {
    if (selection.taken.has(id)) continue;
    const ways = selection.waysTo(id, most);
    if (ways === 0) continue;
    const rank = [selection.shareOf(id), -Math.min(ways, mostWays)];
    if (best && !isLess(rank, best) && isLess(best, rank)) continue;
    if (!best || isLess(rank, best)) ids = [];
    best = rank;
    ids.push(id);
  }
  return selection.weightiest(ids);
}

/** Where another component begins, of those of which nothing is taken. */
function beginningIn(components: readonly Component[], selection: Selection): string | undefined {
  const next = components.find((component) => !component.some((id) => selection.taken.has(id)));
  return next && selection.weightiest(next);
}

/** The first of those whose label has least. */
function leastOf(ids: readonly string[], { shareOf }: Selection): string | undefined {
  let best: string | undefined;
  for (const id of ids) if (best === undefined || shareOf(id) < shareOf(best)) best = id;
  return best;
}

function isLess(one: readonly number[], other: readonly number[]): boolean {
  const place = one.findIndex((value, index) => value !== other[index]);
  return place !== -1 && (one[place] ?? 0) < (other[place] ?? 0);
}
