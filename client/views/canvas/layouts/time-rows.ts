import { gap } from '../placement.ts';

/** Something with a place in time, and half of what it covers across, in model pixels. */
export interface TimedNode {
  id: string;
  x: number;
  aside: number;
}

/** One thing becoming another. */
export interface SuccessionEdge {
  source: string;
  target: string;
  /** The target is the source under another name. */
  renaming: boolean;
}

/**
 * Puts what is dated into rows, from left to right along time, so that nothing covers anything else. A line of
 * renamings runs straight where there is room, and what split off or merged stands beside it.
 * @returns a row for each, some of them below zero
 */
export function timeRows(
  timed: readonly TimedNode[],
  successions: readonly SuccessionEdge[],
): Map<string, number> {
  const byId = new Map(timed.map((node) => [node.id, node]));
  const links = successions.filter(
    ({ source, target }) => source !== target && byId.has(source) && byId.has(target),
  );
  const rows = new Map<string, number>();
  for (const node of timed.toSorted((one, other) => one.x - other.x)) {
    const before = links.filter(({ source, target }) => target === node.id && rows.has(source));
    const link = before.find((each) => continues(each, links, byId)) ?? before[0];
    const origin = link && byId.get(link.source);
    const wanted = (origin && rows.get(origin.id)) ?? 0;
    const isInTheWay = (other: TimedNode) =>
      Math.abs(other.x - node.x) < other.aside + node.aside + gap ||
      (origin
        ? other !== origin && other.x + other.aside > origin.x
        : links.some(({ source, target }) => source === other.id && !rows.has(target)));
    const taken = new Set(timed.filter(isInTheWay).flatMap(({ id }) => rows.get(id) ?? []));
    if (link && !continues(link, links, byId)) taken.add(wanted);
    rows.set(node.id, nearestFreeRow(wanted, taken));
  }
  return rows;
}

/** Whether the line goes straight on here: by a renaming, else by the last of all that came of the source. */
function continues(
  link: SuccessionEdge,
  links: readonly SuccessionEdge[],
  byId: ReadonlyMap<string, TimedNode>,
): boolean {
  if (link.renaming) return true;
  const siblings = links.filter(({ source }) => source === link.source);
  if (siblings.some(({ renaming }) => renaming)) return false;
  const x = (id: string) => byId.get(id)?.x ?? 0;
  return siblings.every(({ target }) => x(target) <= x(link.target));
}

function nearestFreeRow(wanted: number, taken: ReadonlySet<number>): number {
  for (let away = 0; ; away++) {
    if (!taken.has(wanted - away)) return wanted - away;
    if (!taken.has(wanted + away)) return wanted + away;
  }
}
