import type { Footprint, Point } from '../footprint.ts';
import { gap } from '../placement.ts';
import { type GridCell, type SuccessionEdge, type Timed, timeGrid } from './time-grid.ts';

interface TimeNode extends Footprint {
  id: string;
  /** The first ISO day that is known of it; absent where none is. */
  day?: string | undefined;
}

export interface TimeProblem {
  nodes: readonly TimeNode[];
  edges: readonly { source: string; target: string }[];
  successions: readonly SuccessionEdge[];
}

/** Room for the arrows and their words between columns, and between rows, in model pixels. */
const betweenColumns = 52;
const betweenRows = 34;
/** So many undated ones stand side by side, so that no edge runs through another; more stand in a block. */
const widest = 3;

/** A dated node with the undated ones that hang on it, or undated ones that hang on nothing. */
interface Group {
  head: TimeNode | undefined;
  tail: TimeNode[][];
  width: number;
  height: number;
}

/** Places nodes from left to right along time; what is not dated stands below what it is related to. */
export function alongTimePlaces({ nodes, edges, successions }: TimeProblem): Map<string, Point> {
  const dated = nodes.filter((node): node is TimeNode & Timed => node.day !== undefined);
  const cells = timeGrid(dated, successions);
  const owners = ownersOf(nodes, edges, cells);
  const groups = new Map<string, Group>();
  for (const head of dated) groups.set(head.id, groupOf(head, owners.get(head.id) ?? []));
  const unowned = owners.get('') ?? [];
  if (unowned.length > 0) {
    groups.set('', groupOf(undefined, unowned));
    cells.set('', { column: 0, row: 1 + Math.max(-1, ...[...cells.values()].map(({ row }) => row)) });
  }
  const columns = startsOf(cells, groups, 'column');
  const rows = startsOf(cells, groups, 'row');
  const places = new Map<string, Point>();
  for (const [id, { column, row }] of cells) {
    const group = groups.get(id);
    if (group) place(group, { x: columns.get(column) ?? 0, y: rows.get(row) ?? 0 }, places);
  }
  return places;
}

/** Undated nodes by the dated one on which they hang, near or far; under '' those that hang on none. */
function ownersOf(
  nodes: readonly TimeNode[],
  edges: TimeProblem['edges'],
  cells: ReadonlyMap<string, GridCell>,
): Map<string, TimeNode[]> {
  const owner = new Map([...cells.keys()].map((id) => [id, id]));
  let waiting = nodes.filter(({ id }) => !owner.has(id));
  for (let before = -1; before !== waiting.length; ) {
    before = waiting.length;
    const found = waiting.map(({ id }) => [id, mostRelated(id, edges, owner)] as const);
    for (const [id, best] of found) if (best !== undefined) owner.set(id, best);
    waiting = waiting.filter(({ id }) => !owner.has(id));
  }
  return Map.groupBy(
    nodes.filter(({ id }) => !cells.has(id)),
    ({ id }) => owner.get(id) ?? '',
  );
}

function mostRelated(
  id: string,
  edges: TimeProblem['edges'],
  owner: ReadonlyMap<string, string>,
): string | undefined {
  const counts = new Map<string, number>();
  for (const { source, target } of edges) {
    const other = source === id ? target : target === id ? source : undefined;
    const best = other && owner.get(other);
    if (best) counts.set(best, (counts.get(best) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

function groupOf(head: TimeNode | undefined, members: readonly TimeNode[]): Group {
  const across = Math.max(widest, Math.ceil(Math.sqrt(members.length)));
  const tail = Array.from({ length: Math.ceil(members.length / across) }, (_, row) =>
    members.slice(row * across, (row + 1) * across),
  );
  const lines = [...(head ? [[head]] : []), ...tail];
  return {
    head,
    tail,
    width: Math.max(...lines.map(widthOf)),
    height: lines.reduce((sum, line) => sum + heightOf(line) + gap, 0),
  };
}

/** Where each column begins from the left, or each row from the top: at its middle, or at its upper edge. */
function startsOf(
  cells: ReadonlyMap<string, GridCell>,
  groups: ReadonlyMap<string, Group>,
  way: 'column' | 'row',
): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const [id, cell] of cells) {
    const group = groups.get(id);
    const size = way === 'column' ? (group?.width ?? 0) : (group?.height ?? 0);
    sizes.set(cell[way], Math.max(sizes.get(cell[way]) ?? 0, size));
  }
  const starts = new Map<number, number>();
  let reached = 0;
  for (const [at, size] of [...sizes].sort(([one], [other]) => one - other)) {
    starts.set(at, way === 'column' ? reached + size / 2 : reached);
    reached += size + (way === 'column' ? betweenColumns : betweenRows);
  }
  return starts;
}

function place({ head, tail }: Group, { x, y }: Point, places: Map<string, Point>): void {
  let top = y;
  for (const line of [...(head ? [[head]] : []), ...tail]) {
    const above = Math.max(...line.map((node) => node.above));
    let left = x - widthOf(line) / 2;
    for (const node of line) {
      places.set(node.id, { x: left + node.aside + gap / 2, y: top + above });
      left += 2 * node.aside + gap;
    }
    top += heightOf(line) + gap;
  }
}

function widthOf(line: readonly TimeNode[]): number {
  return line.reduce((sum, { aside }) => sum + 2 * aside + gap, 0);
}

function heightOf(line: readonly TimeNode[]): number {
  return Math.max(...line.map(({ above }) => above)) + Math.max(...line.map(({ below }) => below));
}
