import type { Point } from '../footprint.ts';
import { gap } from '../placement.ts';
import type { ForceLink, ForceNode, ForceProblem } from './force-problem.ts';

/** Between the rows of one level, and between levels, in model pixels. */
const betweenRows = 26;
const betweenLevels = 90;

/**
 * Puts nodes into levels, each below all that point at it, as far as there are no circles. A level that is too
 * wide for the graph is broken into several rows; within a level nodes stand below what they hang on.
 */
export function inRows({ nodes, edges, aspect = 1 }: ForceProblem): Map<string, Point> {
  const width = Math.sqrt(nodes.reduce((area, node) => area + 2.2 * areaOf(node), 0) * aspect);
  const positions = new Map<string, Point>();
  let top = 0;
  for (const level of levelsOf(nodes, edges)) {
    const ordered = level
      .map((node) => ({ node, under: middleOfParents(node.id, edges, positions) }))
      .sort((one, other) => one.under - other.under)
      .map(({ node }) => node);
    for (const row of rowsOf(ordered, width)) {
      const above = Math.max(...row.map((node) => node.above));
      placeRow(row, top + above, positions);
      top += above + Math.max(...row.map((node) => node.below)) + betweenRows;
    }
    top += betweenLevels - betweenRows;
  }
  return positions;
}

/** First those at which nothing points, then step by step what they point at; then what only circles lead to. */
function levelsOf(nodes: readonly ForceNode[], edges: readonly ForceLink[]): ForceNode[][] {
  const waiting = new Map(nodes.map((node) => [node.id, node]));
  const levels: ForceNode[][] = [];
  while (waiting.size > 0) {
    const pointedAt = new Set(
      edges
        .filter(({ source, target }) => source !== target && waiting.has(source))
        .map(({ target }) => target),
    );
    const free = [...waiting.values()].filter(({ id }) => !pointedAt.has(id));
    const level = free.length > 0 ? free : [...waiting.values()].slice(0, 1);
    for (const { id } of level) waiting.delete(id);
    levels.push(level);
  }
  return levels;
}

function rowsOf(level: readonly ForceNode[], width: number): ForceNode[][] {
  const total = level.reduce((sum, node) => sum + widthOf(node), 0);
  const count = Math.max(1, Math.ceil(total / width));
  const each = Math.ceil(level.length / count);
  return Array.from({ length: Math.ceil(level.length / each) }, (_, row) =>
    level.slice(row * each, (row + 1) * each),
  );
}

function placeRow(row: readonly ForceNode[], y: number, positions: Map<string, Point>): void {
  let x = -row.reduce((sum, node) => sum + widthOf(node), 0) / 2;
  for (const node of row) {
    positions.set(node.id, { x: x + widthOf(node) / 2, y });
    x += widthOf(node);
  }
}

function middleOfParents(
  id: string,
  edges: readonly ForceLink[],
  positions: ReadonlyMap<string, Point>,
): number {
  const above = edges.flatMap(({ source, target }) => (target === id ? (positions.get(source) ?? []) : []));
  return above.length === 0 ? 0 : above.reduce((sum, { x }) => sum + x, 0) / above.length;
}

function widthOf(node: ForceNode): number {
  return 2 * node.aside + gap;
}

function areaOf(node: ForceNode): number {
  return widthOf(node) * (node.above + node.below + betweenRows);
}
