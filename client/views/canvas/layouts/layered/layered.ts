import type { Point } from '../../footprint.ts';
import { gap } from '../../placement.ts';
import { componentsOf, neighboursOf, packed } from '../components.ts';
import type { LayoutEdge, LayoutNode, PlaceNodes } from '../layout-problem.ts';
import { type Direction, type Extent, extentOf, pointAt } from '../oriented.ts';
import { inRow } from './in-row.ts';
import { layersOf, withoutCircles } from './layers.ts';
import { orderedLayers } from './order.ts';

/** Between the rows of one layer, and between layers, in model pixels. */
const betweenRows = 22;
const betweenLayers = 64;

/**
 * Puts nodes into layers, each below all that lead to it as far as there are no circles (the method of Sugiyama, Tagawa
 * and Toda). Edges may pass nodes between: the canvas leads them around. A layer that is too wide for the graph is
 * folded into several rows.
 */
export const layered: PlaceNodes = ({ nodes, edges, aspect }, values) => {
  const direction: Direction = values.direction === 'right' ? 'right' : 'down';
  const spacing = Number(values.spacing ?? 1);
  const counted = edges.filter(({ family }) => values.along === 'all' || family === values.along);
  const links = counted.some(({ source, target }) => source !== target) ? counted : edges;
  const neighbours = neighboursOf(nodes, links);
  const components = componentsOf(nodes, neighbours).map((component) =>
    component.length === 1
      ? new Map(component.map(({ id }) => [id, { x: 0, y: 0 }]))
      : placeComponent(component, links, neighbours, { direction, spacing, aspect }),
  );
  return packed(components, nodes, aspect);
};

interface Shape {
  direction: Direction;
  spacing: number;
  aspect: number;
}

interface Slot extends Extent {
  node: LayoutNode;
}

function placeComponent(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  neighbours: ReadonlyMap<string, readonly string[]>,
  { direction, spacing, aspect }: Shape,
): Map<string, Point> {
  const ids = nodes.map(({ id }) => id);
  const known = new Set(ids);
  const links = edges.filter(
    ({ source, target }) => source !== target && known.has(source) && known.has(target),
  );
  const layerOf = layersOf(ids, withoutCircles(ids, links));
  const count = Math.max(...layerOf.values()) + 1;
  const layers = Array.from({ length: count }, (_, layer) => ids.filter((id) => layerOf.get(id) === layer));
  const slots = new Map(nodes.map((node) => [node.id, { node, ...extentOf(node, direction) }]));
  const rows = orderedLayers(layers, neighbours).map((layer) =>
    folded(
      layer.flatMap((id) => slots.get(id) ?? []),
      widest([...slots.values()], direction === 'down' ? aspect : 1 / aspect, spacing),
      spacing,
    ),
  );
  const breadths = breadthsOf(rows.flat(), neighbours, spacing);
  const places = new Map<string, Point>();
  let depth = 0;
  for (const layer of rows) {
    for (const row of layer) {
      const half = Math.max(...row.map((slot) => slot.depth));
      for (const { node } of row) {
        const middle = { breadth: breadths.get(node.id) ?? 0, depth: depth + half };
        places.set(node.id, pointAt(node, middle, direction));
      }
      depth += 2 * half + betweenRows * spacing;
    }
    depth += (betweenLayers - betweenRows) * spacing;
  }
  return places;
}

/** How wide a layer may be for the whole to fit the frame. */
function widest(slots: readonly Slot[], aspect: number, spacing: number): number {
  const area = slots.reduce(
    (sum, slot) => sum + (2 * slot.breadth + gap * spacing) * (2 * slot.depth + betweenLayers * spacing),
    0,
  );
  return 1.5 * Math.sqrt(area * aspect);
}

/** Neighbours of a layer that is too wide come to stand in different rows, so that each stays below what leads to it. */
function folded(layer: readonly Slot[], width: number, spacing: number): Slot[][] {
  const total = layer.reduce((sum, { breadth }) => sum + 2 * breadth + gap * spacing, 0);
  const rows = Math.max(1, Math.ceil(total / width));
  return Array.from({ length: Math.min(rows, layer.length) }, (_, row) =>
    layer.filter((_slot, index) => index % rows === row),
  );
}

/** Brings nodes to the middle of their neighbours above, of those below, and at last of all of them. */
function breadthsOf(
  rows: readonly (readonly Slot[])[],
  neighbours: ReadonlyMap<string, readonly string[]>,
  spacing: number,
): Map<string, number> {
  const rowOf = new Map(rows.flatMap((row, at) => row.map(({ node }) => [node.id, at] as const)));
  const breadths = new Map<string, number>();
  const settle = (row: readonly Slot[], wanted: (id: string) => number) => {
    const placed = inRow(
      row.map(({ node }) => wanted(node.id)),
      row.map(({ breadth }) => breadth),
      gap * spacing,
    );
    for (const [index, { node }] of row.entries()) breadths.set(node.id, placed[index] ?? 0);
  };
  for (const row of rows) settle(row, () => 0);
  for (let round = 0; round < 24; round++) {
    const way = round > 19 ? 0 : round % 2 === 0 ? -1 : 1;
    const order = [...rows.entries()];
    for (const [at, row] of way === 1 ? order.reverse() : order) {
      settle(row, (id) => {
        const others = (neighbours.get(id) ?? []).filter(
          (each) => way === 0 || Math.sign((rowOf.get(each) ?? at) - at) === way,
        );
        const here = breadths.get(id) ?? 0;
        if (others.length === 0) return here;
        return others.reduce((sum, each) => sum + (breadths.get(each) ?? 0), 0) / others.length;
      });
    }
  }
  return breadths;
}
