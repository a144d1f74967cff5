import { type Box, boxAt, type Footprint, type Point, wholeOf } from '../footprint.ts';
import { gap } from '../placement.ts';
import type { PlaceNodes } from './layout-problem.ts';
import { type SuccessionEdge, timeRows } from './time-rows.ts';
import { standardYear, timeScale } from './time-scale.ts';
import { undatedPlaces } from './undated-places.ts';

interface TimeNode extends Footprint {
  id: string;
  kind: string;
  name: string;
  /** The first day that is known of it, in milliseconds since 1970; absent where none is. */
  time?: number | undefined;
}

interface TimeProblem {
  nodes: readonly TimeNode[];
  edges: readonly { source: string; target: string }[];
  successions: readonly SuccessionEdge[];
  /** Width of the frame against its height. */
  aspect: number;
  /** Which rows there are: as few as can be, those of each kind below those of another, or one for each by name. */
  rows: 'few' | 'kind' | 'name';
}

/** Room for the arrows between rows, and for the name of the undated above them, in model pixels. */
const betweenRows = 26;
export const beforeUndated = 132;

/** How wide a year may be, in model pixels: the width with which the whole is seen largest is taken. */
const yearWidths = Array.from({ length: 18 }, (_, step) => standardYear * 1.3 ** (step - 11));

/** Places what is dated from left to right at its time, and what is not in an area of its own below. */
export const alongTimePlaces: PlaceNodes = ({ nodes, edges, aspect }, values) => {
  const rows = values.rows === 'kind' || values.rows === 'name' ? values.rows : 'few';
  const successions = edges
    .filter(({ family }) => family === 'succession')
    .map(({ source, target, renaming = false }) => ({ source, target, renaming }));
  return widestPlaces({ nodes, edges, successions, aspect, rows });
};

function widestPlaces(problem: TimeProblem): Map<string, Point> {
  const dated = problem.nodes.flatMap((node) =>
    node.time === undefined ? [] : [{ ...node, time: node.time }],
  );
  const isOneDay = new Set(dated.map(({ time }) => time)).size < 2;
  const widths = isOneDay ? [standardYear] : yearWidths;
  const trials = widths.map((perYear) => withYears(perYear, dated, problem));
  return trials.reduce((best, trial) => (trial.size < best.size ? trial : best)).places;
}

function withYears(
  perYear: number,
  dated: readonly (TimeNode & { time: number })[],
  { nodes, edges, successions, aspect, rows: by }: TimeProblem,
): { places: Map<string, Point>; size: number } {
  const scale = timeScale({ time: Math.min(...dated.map(({ time }) => time)), x: 0 }, perYear);
  const timed = dated.map((node) => ({ ...node, x: scale.xOf(node.time) }));
  const rows = rowsBy(by, timed, successions);
  const places = new Map<string, Point>();
  let top = 0;
  for (const row of [...new Set(rows.values())].sort((one, other) => one - other)) {
    const inRow = timed.filter(({ id }) => rows.get(id) === row);
    const above = Math.max(...inRow.map((node) => node.above));
    for (const { id, x } of inRow) places.set(id, { x, y: top + above });
    top += above + Math.max(...inRow.map(({ below }) => below)) + betweenRows;
  }
  const undated = nodes.filter(({ time }) => time === undefined);
  const area = { ...acrossOf(timed), top: timed.length > 0 ? top - betweenRows + beforeUndated : 0 };
  for (const [id, place] of undatedPlaces(undated, { edges, places, area, aspect })) places.set(id, place);
  const boxes = nodes.flatMap((node) => boxAt(node, places.get(node.id) ?? { x: 0, y: 0 }));
  return { places, size: boxes.length > 0 ? sizeOf(wholeOf(boxes), aspect) : 0 };
}

function rowsBy(
  by: TimeProblem['rows'],
  timed: readonly (TimeNode & { x: number })[],
  successions: readonly SuccessionEdge[],
): Map<string, number> {
  const compare = new Intl.Collator().compare;
  if (by === 'few') return timeRows(timed, successions);
  if (by === 'name') {
    const ordered = timed.toSorted((one, other) => compare(one.name, other.name));
    return new Map(ordered.map(({ id }, index) => [id, index]));
  }
  const kinds = [...Map.groupBy(timed, ({ kind }) => kind)].sort(([one], [other]) => compare(one, other));
  const all = new Map<string, number>();
  let first = 0;
  for (const [, members] of kinds) {
    const rows = timeRows(members, successions);
    const top = Math.min(...rows.values());
    for (const [id, row] of rows) all.set(id, first + row - top);
    first += Math.max(...rows.values()) - top + 1;
  }
  return all;
}

/** What is dated from the left to the right. */
function acrossOf(timed: readonly { x: number; aside: number }[]): { left: number; right: number } {
  if (timed.length === 0) return { left: 0, right: 0 };
  return {
    left: Math.min(...timed.map(({ x, aside }) => x - aside)),
    right: Math.max(...timed.map(({ x, aside }) => x + aside)),
  };
}

/** How wide a frame has to be to hold a box. */
function sizeOf({ left, right, top, bottom }: Box, aspect: number): number {
  return Math.max(right - left + gap, (bottom - top + gap) * aspect);
}
