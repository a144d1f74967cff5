import type { Footprint } from '../footprint.ts';
import { neighboursOf } from './components.ts';
import type { LayoutNode, PlaceNodes } from './layout-problem.ts';
import { orderOf } from './order-of.ts';

/** Room between columns, and between rows, where edges run. */
const betweenColumns = 28;
const betweenRows = 34;

/** In rows, as many columns as the frame is seen best with; each column as wide as its widest caption. */
export const gridPlaces: PlaceNodes = ({ nodes, edges, aspect }, values) => {
  const ordered = orderOf(nodes, neighboursOf(nodes, edges), values.order);
  const spacing = Number(values.spacing ?? 1);
  const counts = Array.from({ length: Math.min(nodes.length, 60) }, (_, index) => index + 1);
  const trials = counts.map((count) => gridOf(ordered, count, spacing));
  const size = ({ width, height }: Grid) => Math.max(width, height * aspect);
  const best = trials.reduce(
    (least, trial) => (size(trial) < size(least) ? trial : least),
    trials[0] ?? empty,
  );
  return new Map(
    ordered.map(({ id }, index) => [
      id,
      {
        x: best.columns[index % best.columns.length] ?? 0,
        y: best.rows[Math.floor(index / best.columns.length)] ?? 0,
      },
    ]),
  );
};

interface Grid {
  /** The middle of each column, and the middles of the nodes of each row. */
  columns: number[];
  rows: number[];
  width: number;
  height: number;
}

const empty: Grid = { columns: [0], rows: [], width: 0, height: 0 };

function gridOf(nodes: readonly LayoutNode[], count: number, spacing: number): Grid {
  const most = (of: (node: Footprint) => number, among: readonly Footprint[]) =>
    Math.max(0, ...among.map(of));
  let [width, height] = [0, 0];
  const columns = Array.from({ length: count }, (_, column) => {
    const half = most(
      ({ aside }) => aside,
      nodes.filter((_node, index) => index % count === column),
    );
    width += 2 * half + betweenColumns * spacing;
    return width - half - betweenColumns * spacing;
  });
  const rows = Array.from({ length: Math.ceil(nodes.length / count) }, (_, row) => {
    const inRow = nodes.slice(row * count, (row + 1) * count);
    const above = most((node) => node.above, inRow);
    const below = most((node) => node.below, inRow);
    height += above + below + betweenRows * spacing;
    return height - below - betweenRows * spacing;
  });
  return { columns, rows, width, height };
}
