import type { GraphEdge, GraphNode } from '../../../contract/model/graph.ts';
import { type Sketch, sketchSize } from '../../../contract/model/kept-view.ts';
import type { View } from '../../../contract/model/view.ts';

const maxDots = 200;
const maxLines = 400;
/** Free room around the outermost nodes, in units of the sketch. */
const margin = 6;

interface Drawn {
  nodes: ReadonlyMap<string, GraphNode>;
  edges: ReadonlyMap<string, GraphEdge>;
}

/**
 * A small drawing of a View: where its nodes stand and which of them are related. Of a large one every n-th node.
 * @param graph what is seen of it
 * @param labelOf by whose colour a node is drawn
 */
export function sketchOf(
  view: View,
  { nodes, edges }: Drawn,
  labelOf: (node: GraphNode) => string,
): Sketch | null {
  const all = view.nodes.flatMap(({ id, position }) => {
    const node = nodes.get(id);
    return node && position ? [{ node, position }] : [];
  });
  const every = Math.ceil(all.length / maxDots);
  const placed = all.filter((_, index) => index % every === 0);
  if (placed.length === 0) return null;
  const place = fitInto(placed.map(({ position }) => position));
  const labels = [...new Set(placed.map(({ node }) => labelOf(node)))].slice(0, 100);
  const numbers = new Map(placed.map(({ node }, index) => [node.id, index]));
  const lines = [...edges.values()].flatMap(({ source, target }) => {
    const ends = [numbers.get(source), numbers.get(target)];
    return source === target || ends.includes(undefined) ? [] : [ends.join()];
  });
  return {
    labels,
    dots: placed
      .map(({ node, position }) => [...place(position), Math.max(0, labels.indexOf(labelOf(node)))].join())
      .join(' '),
    lines: [...new Set(lines)].slice(0, maxLines).join(' '),
  };
}

type Point = { x: number; y: number };

/** Scales points into the box of a sketch, in the middle of it, with their proportions as they are. */
function fitInto(points: readonly Point[]): (point: Point) => [number, number] {
  const [left, right] = extent(points.map(({ x }) => x));
  const [top, bottom] = extent(points.map(({ y }) => y));
  const { width, height } = sketchSize;
  const scale = Math.min(
    (width - 2 * margin) / Math.max(1, right - left),
    (height - 2 * margin) / Math.max(1, bottom - top),
  );
  return ({ x, y }) => [
    Math.round(width / 2 + (x - (left + right) / 2) * scale),
    Math.round(height / 2 + (y - (top + bottom) / 2) * scale),
  ];
}

function extent(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}
