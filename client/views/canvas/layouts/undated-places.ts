import type { Footprint, Point } from '../footprint.ts';
import { gap } from '../placement.ts';

interface Surroundings {
  edges: readonly { source: string; target: string }[];
  /** Where what is dated stands. */
  places: ReadonlyMap<string, Point>;
  /** The width of what is dated, below which they stand. */
  area: { left: number; right: number; top: number };
  /** Width of the frame against its height. */
  aspect: number;
}

const betweenRows = 22;

/** Places the undated side by side in rows, more or less below what they are related to. */
export function undatedPlaces(
  undated: readonly (Footprint & { id: string })[],
  { edges, places, area, aspect }: Surroundings,
): Map<string, Point> {
  if (undated.length === 0) return new Map();
  const cell = Math.max(...undated.map(({ aside }) => 2 * aside + gap));
  const height = Math.max(...undated.map(({ above, below }) => above + below)) + betweenRows;
  const squarish = Math.sqrt((undated.length * height * aspect) / cell);
  const columns = Math.max(1, Math.round(squarish), Math.floor((area.right - area.left) / cell));
  const rows = Math.ceil(undated.length / columns);
  const used = Math.ceil(undated.length / rows);
  const middle = (area.left + area.right) / 2;
  const left = middle - (used * cell) / 2;
  const above = Math.max(...undated.map((node) => node.above));
  return new Map(
    undated
      .map((node) => ({ id: node.id, under: middleOf(node.id, edges, places) ?? middle }))
      .sort((one, other) => one.under - other.under)
      .map(({ id }, index) => {
        const [column, row] = [Math.floor(index / rows), index % rows];
        return [id, { x: left + (column + 0.5) * cell, y: area.top + above + row * height }] as const;
      }),
  );
}

/** The middle of all that something is related to and that stands somewhere already. */
function middleOf(
  id: string,
  edges: Surroundings['edges'],
  places: ReadonlyMap<string, Point>,
): number | undefined {
  const others = edges.flatMap(({ source, target }) =>
    source === id ? (places.get(target) ?? []) : target === id ? (places.get(source) ?? []) : [],
  );
  return others.length === 0 ? undefined : others.reduce((sum, { x }) => sum + x, 0) / others.length;
}
