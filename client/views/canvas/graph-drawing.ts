import type { View } from '../../../contract/model/view.ts';
import type { NodeDrawing } from '../../../contract/text/formats/format.ts';
import { labelOf, lookOf, stylesOf } from '../../entity/looks/current-looks.ts';
import type { ShownGraph } from '../../entity/shown-graph.ts';
import { sizeFor } from './footprint.ts';

/**
 * How the nodes on the canvas are drawn on a light background, for programs that draw them again.
 * @param places of nodes in the View
 */
export function drawingOf(graph: ShownGraph, places: View['nodes']): Map<string, NodeDrawing> {
  const positions = new Map(places.map(({ id, position }) => [id, position]));
  const degrees = new Map<string, number>();
  for (const { source, target } of graph.edges.values())
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const styles = stylesOf(graph).nodes;
  return new Map(
    [...graph.nodes.values()].map((node) => {
      const look = lookOf(labelOf(node));
      const { tone = look, size = sizeFor(degrees.get(node.id) ?? 0) } = styles.get(node.id) ?? {};
      return [node.id, { position: positions.get(node.id), colour: tone.light, size, shape: look.shape }];
    }),
  );
}
