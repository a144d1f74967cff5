import { simplePaths } from './simple-paths.ts';

/** What lies one step from a node: where a path may go on, and the hubs that are avoided. */
interface Steps {
  id: string;
  next: string[];
  hubs: string[];
}

export interface PathSearch {
  from: string;
  to: string;
  /** In steps. */
  longest: number;
  /** Does not look for longer paths once so many are found. */
  enough: number;
  /** Looks one step on from every node given, along no more than `maxEdges` edges. */
  visit(ids: string[]): Promise<Steps[]>;
  /** Whether there is no time left to go on. */
  isTimeUp(): boolean;
}

export interface FoundPaths {
  /** Nodes from one end to the other, shortest paths first. */
  paths: string[][];
  /** Hubs through which there are more or shorter paths, nearest first. */
  avoided: string[];
  /** Whether the search ended before it had looked for all it was to find: there may be more paths. */
  givenUp: boolean;
}

/** So many paths are compared; two that are connected by more are connected by everything. */
export const maxPaths = 400;
/** So many nodes are looked at; a path that is not found among them is no short one. */
const maxNodes = 30_000;
/** So many edges are looked at in one step; what has more neighbours is near everything. */
export const maxEdges = 20_000;
/** How many steps more than the shortest path another may take. */
const detour = 2;

/** One end of the search, from which it goes on level by level. */
interface SearchSide {
  /** How many steps from the end; of hubs too, which it does not go on from. */
  distances: Map<string, number>;
  hubs: Map<string, number>;
  frontier: string[];
  depth: number;
}

/**
 * Finds short paths between two nodes by a breadth-first search from both ends, always from the one with fewer nodes to go on from,
 * step by step: so that not more of a graph is looked at than lies between.
 */
export async function searchPaths(search: PathSearch): Promise<FoundPaths> {
  const { from, to, longest, enough } = search;
  const adjacency = new Map<string, Set<string>>();
  const [near, far] = [sideOf(from), sideOf(to)];
  let paths: string[][] = [];
  let givenUp = false;
  /** Whether some edges were never looked at. */
  let cut = false;
  while (near.depth + far.depth < longest) {
    const side = nextSide(near, far);
    givenUp = search.isTimeUp() || near.distances.size + far.distances.size > maxNodes;
    if (givenUp || !side) break;
    cut = !(await visitLevel(side, adjacency, search)) || cut;
    if (![...near.distances.keys()].some((id) => far.distances.has(id))) continue;
    const known = near.depth + far.depth;
    paths = simplePaths(adjacency, from, to, known, maxPaths);
    if (known >= (paths[0]?.length ?? longest) - 1 + detour) break;
    givenUp = paths.length >= enough && known < longest;
    if (givenUp) break;
  }
  return { paths, avoided: hubsBetween(near, far, paths.length === 0), givenUp: givenUp || cut };
}

function sideOf(end: string): SearchSide {
  return { distances: new Map([[end, 0]]), hubs: new Map(), frontier: [end], depth: 0 };
}

/** The side with less to go on from; both ends first, to see which hubs are around them. None where a side is done. */
function nextSide(near: SearchSide, far: SearchSide): SearchSide | undefined {
  if (near.depth === 0) return near;
  if (far.depth === 0) return far;
  if (near.frontier.length === 0 || far.frontier.length === 0) return undefined;
  return near.frontier.length <= far.frontier.length ? near : far;
}

/** @returns whether every edge was looked at */
async function visitLevel(
  side: SearchSide,
  adjacency: Map<string, Set<string>>,
  { visit }: PathSearch,
): Promise<boolean> {
  const steps = await visit(side.frontier);
  side.depth += 1;
  side.frontier = [];
  for (const { id, next, hubs } of steps) {
    for (const hub of hubs) if (!side.hubs.has(hub)) side.hubs.set(hub, side.depth);
    for (const other of next) {
      connect(adjacency, id, other);
      if (side.distances.has(other)) continue;
      side.distances.set(other, side.depth);
      side.frontier.push(other);
    }
  }
  return steps.reduce((sum, { next, hubs }) => sum + next.length + hubs.length, 0) < maxEdges;
}

function connect(adjacency: Map<string, Set<string>>, one: string, other: string): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const known = adjacency.get(from);
    if (known) known.add(to);
    else adjacency.set(from, new Set([to]));
  }
}

/** Hubs that were met from both ends; where no path was found, those that were met from either. */
function hubsBetween(near: SearchSide, far: SearchSide, none: boolean): string[] {
  if (near.hubs.size === 0 || far.hubs.size === 0) return [];
  const both = [...near.hubs].flatMap(([hub, steps]) => {
    const back = far.hubs.get(hub);
    return back === undefined ? [] : [{ hub, steps: steps + back }];
  });
  const either = [...near.hubs, ...far.hubs].map(([hub, steps]) => ({ hub, steps }));
  const chosen = both.length > 0 || !none ? both : either;
  return [...new Set(chosen.toSorted((one, other) => one.steps - other.steps).map(({ hub }) => hub))];
}
