import { type Box, boxAt, type Footprint, type Point, wholeOf } from '../footprint.ts';

interface Node extends Footprint {
  id: string;
}

interface Edge {
  source: string;
  target: string;
}

/** Room between components, in model pixels. */
const between = 56;

/** The neighbours of each node, each once, in the order of the edges; edges to oneself and to what is not there don’t count. */
export function neighboursOf(
  nodes: readonly { id: string }[],
  edges: readonly Edge[],
): Map<string, string[]> {
  const neighbours = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
  for (const { source, target } of edges) {
    if (source === target || !neighbours.has(source) || !neighbours.has(target)) continue;
    neighbours.get(source)?.add(target);
    neighbours.get(target)?.add(source);
  }
  return new Map([...neighbours].map(([id, others]) => [id, [...others]]));
}

/** The connected components, the largest first, their nodes in the given order. */
export function componentsOf<Each extends { id: string }>(
  nodes: readonly Each[],
  neighbours: ReadonlyMap<string, readonly string[]>,
): Each[][] {
  const component = new Map<string, number>();
  for (const [index, { id }] of nodes.entries()) {
    if (component.has(id)) continue;
    const queue = [id];
    for (const each of queue) {
      if (component.has(each)) continue;
      component.set(each, index);
      queue.push(...(neighbours.get(each) ?? []));
    }
  }
  const groups = Map.groupBy(nodes, ({ id }) => component.get(id));
  return [...groups.values()].sort((one, other) => other.length - one.length);
}

/** Puts components that are arranged already beside and below each other: next-fit shelf packing, the highest first. */
export function packed(
  components: readonly ReadonlyMap<string, Point>[],
  nodes: readonly Node[],
  aspect: number,
): Map<string, Point> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const blocks = components.map((places) => ({ places, box: boxOf(places, byId) }));
  const area = blocks.reduce((sum, { box }) => sum + (widthOf(box) + between) * (heightOf(box) + between), 0);
  const width = Math.max(Math.sqrt(area * aspect), ...blocks.map(({ box }) => widthOf(box)));
  const all = new Map<string, Point>();
  let [x, y, shelf] = [0, 0, 0];
  for (const { places, box } of blocks.toSorted((one, other) => heightOf(other.box) - heightOf(one.box))) {
    if (x > 0 && x + widthOf(box) > width) [x, y, shelf] = [0, y + shelf + between, 0];
    for (const [id, place] of places) all.set(id, { x: place.x - box.left + x, y: place.y - box.top + y });
    x += widthOf(box) + between;
    shelf = Math.max(shelf, heightOf(box));
  }
  return all;
}

function boxOf(places: ReadonlyMap<string, Point>, byId: ReadonlyMap<string, Node>): Box {
  const boxes = [...places].flatMap(([id, place]) => {
    const node = byId.get(id);
    return node ? [boxAt(node, place)] : [];
  });
  return wholeOf(boxes);
}

function widthOf({ left, right }: Box): number {
  return right - left;
}

function heightOf({ top, bottom }: Box): number {
  return bottom - top;
}
