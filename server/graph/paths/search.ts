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
  /** Takes one step from every node given, along no more than `mostTies` ties. */
  take(ids: string[]): Promise<Steps[]>;
  /** Whether there is no time left to go on. */
  late(): boolean;
}

export interface FoundPaths {
  /** Nodes from one end to the other, shortest paths first. */
  paths: string[][];
  /** Hubs through which there are more or shorter paths, nearest first. */
  avoided: string[];
  /** Whether the search ended before it had looked for all it was to find: there may be more paths. */
  givenUp: boolean;
}

/** So many paths are compared; two that are tied by more are tied by everything. */
export const mostPaths = 400;
/** So many nodes are looked at; a path that is not found among them is no short one. */
const mostNodes = 30_000;
/** So many ties are looked at in one step; what is tied to more is tied to everything. */
export const mostTies = 20_000;
/** How many steps more than the shortest path another may take. */
const detour = 2;

/** One end of the search, from which it spreads. */
interface SearchSide {
  /** How many steps from the end; of hubs too, which it does not go on from. */
  far: Map<string, number>;
  hubs: Map<string, number>;
  frontier: string[];
  depth: number;
}

/**
 * Finds short paths between two nodes by spreading from both ends, always from the one with fewer nodes to go on from,
 * step by step: so that not more of a graph is looked at than lies between.
 */
export async function searchPaths(search: PathSearch): Promise<FoundPaths> {
  const { from, to, longest, enough } = search;
  const ties = new Map<string, Set<string>>();
  const [near, far] = [sideOf(from), sideOf(to)];
  let paths: string[][] = [];
  let givenUp = false;
  /** Whether some ties were never looked at. */
  let cut = false;
  while (near.depth + far.depth < longest) {
    const side = nextSide(near, far);
    givenUp = search.late() || near.far.size + far.far.size > mostNodes;
    if (givenUp || !side) break;
    cut = !(await spread(side, ties, search)) || cut;
    if (![...near.far.keys()].some((id) => far.far.has(id))) continue;
    const known = near.depth + far.depth;
    paths = simplePaths(ties, from, to, known, mostPaths);
    if (known >= (paths[0]?.length ?? longest) - 1 + detour) break;
    givenUp = paths.length >= enough && known < longest;
    if (givenUp) break;
  }
  return { paths, avoided: hubsBetween(near, far, paths.length === 0), givenUp: givenUp || cut };
}

function sideOf(end: string): SearchSide {
  return { far: new Map([[end, 0]]), hubs: new Map(), frontier: [end], depth: 0 };
}

/** The side with less to go on from; both ends first, to see which hubs are around them. None where a side is done. */
function nextSide(near: SearchSide, far: SearchSide): SearchSide | undefined {
  if (near.depth === 0) return near;
  if (far.depth === 0) return far;
  if (near.frontier.length === 0 || far.frontier.length === 0) return undefined;
  return near.frontier.length <= far.frontier.length ? near : far;
}

/** @returns whether every tie was looked at */
async function spread(
  side: SearchSide,
  ties: Map<string, Set<string>>,
  { take }: PathSearch,
): Promise<boolean> {
  const steps = await take(side.frontier);
  side.depth += 1;
  side.frontier = [];
  for (const { id, next, hubs } of steps) {
    for (const hub of hubs) if (!side.hubs.has(hub)) side.hubs.set(hub, side.depth);
    for (const other of next) {
      tie(ties, id, other);
      if (side.far.has(other)) continue;
      side.far.set(other, side.depth);
      side.frontier.push(other);
    }
  }
  return steps.reduce((sum, { next, hubs }) => sum + next.length + hubs.length, 0) < mostTies;
}

function tie(ties: Map<string, Set<string>>, one: string, other: string): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const known = ties.get(from);
    if (known) known.add(to);
    else ties.set(from, new Set([to]));
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
