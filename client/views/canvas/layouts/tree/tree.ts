import { type HierarchyNode, type HierarchyPointNode, hierarchy, tree as tidyTree } from 'd3-hierarchy';
import type { Point } from '../../footprint.ts';
import { gap } from '../../placement.ts';
import { componentsOf, neighboursOf, packed } from '../components.ts';
import type { LayoutNode, PlaceNodes } from '../layout-problem.ts';
import { type Direction, type Extent, extentOf, pointAt } from '../oriented.ts';
import { foldedTree } from './folded-tree.ts';
import { type Branch, rootOf, spanningTree } from './spanning-tree.ts';

const betweenLevels = 66;
const betweenRows = 20;
/** So many leaves of one node stand side by side; more of them stand in several rows. */
const sideBySide = 5;

/** What is placed as one: a node, or many leaves of one node in rows. */
interface Item extends Extent {
  rows: Slot[][];
  children: Item[];
}

interface Slot extends Extent {
  node: LayoutNode;
}

/**
 * Each connected part as a tree of the shortest ways from its root: a tidy one (Buchheim, Jünger and Leipert), or where
 * that is far too broad for the frame one whose branches are folded into rows.
 */
export const tree: PlaceNodes = ({ nodes, edges, aspect, selected }, values) => {
  const direction: Direction = values.direction === 'right' ? 'right' : 'down';
  const spacing = Number(values.spacing ?? 1);
  const slots = new Map(nodes.map((node) => [node.id, { node, ...extentOf(node, direction) }]));
  const neighbours = neighboursOf(nodes, edges);
  const components = componentsOf(nodes, neighbours).map((component) => {
    const ids = component.map(({ id }) => id);
    const chosen = values.root === 'selected' && ids.find((id) => id === selected);
    const root = chosen || rootOf(ids, edges, neighbours) || '';
    const branch = spanningTree(root, neighbours);
    const tidy = placeTree(itemOf(branch, slots, spacing), direction, spacing);
    const folded = placeFolded(branch, slots, { direction, spacing, aspect });
    return sizeOf(tidy, aspect) > worthFolding * sizeOf(folded, aspect) ? folded : tidy;
  });
  return packed(components, nodes, aspect);
};

/** A tidy tree that is so many times larger than a folded one is too broad to be read. */
const worthFolding = 1.5;

function placeFolded(
  branch: Branch,
  slots: ReadonlyMap<string, Slot>,
  { direction, spacing, aspect }: { direction: Direction; spacing: number; aspect: number },
): Map<string, Point> {
  const { middles } = foldedTree(branch, {
    extents: slots,
    ratio: direction === 'down' ? aspect : 1 / aspect,
    across: gap * spacing,
    between: 2 * betweenRows * spacing,
    levels: betweenLevels * spacing,
  });
  return new Map(
    [...slots.values()].flatMap(({ node }) => {
      const middle = middles.get(node.id);
      return middle ? [[node.id, pointAt(node, middle, direction)] as const] : [];
    }),
  );
}

/** How wide a frame has to be to hold some places. */
function sizeOf(places: ReadonlyMap<string, Point>, aspect: number): number {
  const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  const all = [...places.values()];
  return Math.max(spread(all.map(({ x }) => x)), spread(all.map(({ y }) => y)) * aspect);
}

function itemOf({ id, children }: Branch, slots: ReadonlyMap<string, Slot>, spacing: number): Item {
  const leaves = children.filter((child) => child.children.length === 0);
  const isMany = leaves.length > sideBySide;
  const inner = isMany ? children.filter((child) => child.children.length > 0) : children;
  const items = inner.map((child) => itemOf(child, slots, spacing));
  const slot = slots.get(id);
  if (isMany) {
    const many = rowsOf(
      leaves.flatMap((leaf) => slots.get(leaf.id) ?? []),
      spacing,
    );
    items.splice(Math.ceil(items.length / 2), 0, many);
  }
  return {
    rows: slot ? [[slot]] : [],
    breadth: slot?.breadth ?? 0,
    depth: slot?.depth ?? 0,
    children: items,
  };
}

/** A block about twice as wide as it is deep. */
function rowsOf(slots: readonly Slot[], spacing: number): Item {
  const [across, along] = [gap * spacing, betweenRows * spacing];
  const breadth = Math.max(...slots.map((slot) => slot.breadth));
  const depth = Math.max(...slots.map((slot) => slot.depth));
  const columns = Math.max(
    2,
    Math.round(Math.sqrt((2 * slots.length * (depth + along / 2)) / (breadth + across / 2))),
  );
  const rows = Array.from({ length: Math.ceil(slots.length / columns) }, (_, row) =>
    slots.slice(row * columns, (row + 1) * columns),
  );
  const widest = Math.max(...rows.map((row) => row.length));
  return {
    rows: rows.map((row) => row.map((slot) => ({ ...slot, breadth, depth }))),
    breadth: widest * breadth + ((widest - 1) * across) / 2,
    depth: rows.length * depth + ((rows.length - 1) * along) / 2,
    children: [],
  };
}

function placeTree(root: Item, direction: Direction, spacing: number): Map<string, Point> {
  const apart = (one: HierarchyNode<Item>, other: HierarchyNode<Item>) =>
    one.data.breadth + other.data.breadth + gap * spacing * (one.parent === other.parent ? 1 : 2);
  const laid = tidyTree<Item>().nodeSize([1, 1]).separation(apart)(hierarchy(root));
  const levels = Map.groupBy(laid.descendants(), ({ depth }) => depth);
  const places = new Map<string, Point>();
  let start = 0;
  for (const level of [...levels.keys()].sort((one, other) => one - other)) {
    const items = levels.get(level) ?? [];
    for (const item of items) placeItem(item, start, { direction, spacing }, places);
    start += 2 * Math.max(...items.map(({ data }) => data.depth)) + betweenLevels * spacing;
  }
  return places;
}

function placeItem(
  { x, data }: HierarchyPointNode<Item>,
  start: number,
  { direction, spacing }: { direction: Direction; spacing: number },
  places: Map<string, Point>,
): void {
  let depth = start;
  for (const row of data.rows) {
    const half = Math.max(...row.map((slot) => slot.depth));
    let breadth =
      x - row.reduce((sum, slot) => sum + slot.breadth, 0) - ((row.length - 1) * gap * spacing) / 2;
    for (const slot of row) {
      const middle = { breadth: breadth + slot.breadth, depth: depth + half };
      places.set(slot.node.id, pointAt(slot.node, middle, direction));
      breadth += 2 * slot.breadth + gap * spacing;
    }
    depth += 2 * half + betweenRows * spacing;
  }
}
