import {
  type Box,
  boxAt,
  footprintOf,
  overlap,
  type Point,
} from '../../../../../client/views/canvas/footprint.ts';
import { labelText } from '../../../../../client/views/canvas/label-text.ts';
import type { GraphEdge, GraphNode } from '../../../../../contract/model/graph.ts';

/** A picture like those of real use: names of one to three lines around a few hubs. */
const names = [
  'Viet Nam',
  'Communist Party of Vietnam',
  'Foreign Liaison Commission of the Party Central Committee',
  'Vietnam Union of Friendship Organizations',
  'Xuan Thuy',
  'Nguyen Thi Binh',
  'Resolution 13 of the Politburo on the tasks and foreign policy in the new situation',
  'Hanoi',
];

export function node(id: string, name = id, labels = ['Entity', 'Person']): GraphNode {
  return { id, labels, name, properties: {} };
}

export function edge(source: string, target: string, type = 'MET'): GraphEdge {
  return { id: `${source}-${type}-${target}`, type, source, target, properties: {} };
}

/** The footprint of a node with the nth of some real names. */
export function footprint(index: number) {
  return footprintOf(40, labelText(names[index % names.length] ?? ''));
}

/** A tree in which every node hangs on the one with a third of its number. */
export function tree(count: number) {
  const ids = Array.from({ length: count }, (_, index) => `n${index}`);
  return {
    nodes: ids.map((id, index) => ({ id, ...footprint(index) })),
    edges: ids.slice(1).map((id, index) => ({ source: `n${Math.floor(index / 3)}`, target: id })),
  };
}

/** The pairs of ids whose boxes touch. */
export function overlaps(
  placed: readonly { id: string; aside: number; above: number; below: number; position: Point }[],
): string[] {
  const boxes = placed.map((each): [string, Box] => [each.id, boxAt(each, each.position)]);
  return boxes.flatMap(([id, box], index) =>
    boxes
      .slice(index + 1)
      .filter(([, other]) => overlap(box, other))
      .map(([other]) => `${id} ${other}`),
  );
}
