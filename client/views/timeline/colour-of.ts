import type { GraphNode } from '../../../contract/model/graph.ts';
import { labelOf, lookOf, stylesOf } from '../../entity/looks/current-looks.ts';
import { useWorkspace } from '../../workspace/store.ts';

/** In which colour a node’s facts are drawn, by its label or by a value, as CSS has it for both backgrounds. */
export function colourOf(node: GraphNode): string {
  const { tone } = stylesOf(useWorkspace.getState()).nodes.get(node.id) ?? {};
  const { lightText, dark } = tone ?? lookOf(labelOf(node));
  return `light-dark(${lightText}, ${dark})`;
}
