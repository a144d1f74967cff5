import type { GraphNode } from '../../../contract/model/graph.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { looksNow } from '../looks/current-looks.ts';
import type { Hiding, ShownGraph } from '../shown-graph.ts';
import { degreesOf, type GraphItem } from './aspect-values.ts';
import { passesOf } from './passes.ts';

/** Shows some nodes of the canvas that are hidden: their kinds again, and switches off the filters that they don't pass. */
export function reveal(ids: readonly string[]): void {
  const { nodes, edges, view, setHidden } = useWorkspace.getState();
  setHidden(revealing({ nodes, edges }, view, looksNow().labelOf, ids));
}

/** What is to be hidden so that some nodes are shown, and as much as can be stays hidden. */
export function revealing(
  graph: ShownGraph,
  { hiddenKinds, hiddenTypes, filters }: Hiding,
  labelOf: (node: GraphNode) => string,
  ids: readonly string[],
): Hiding {
  const wanted = ids.flatMap((id) => graph.nodes.get(id) ?? []);
  const degrees = degreesOf(graph.edges.values());
  const groupOf = (item: GraphItem) => ('type' in item ? item.type : labelOf(item));
  const kinds = new Set(wanted.map(labelOf));
  return {
    hiddenKinds: hiddenKinds.filter((kind) => !kinds.has(kind)),
    hiddenTypes,
    filters: filters.map((filter) =>
      wanted.every(passesOf(filter, groupOf, degrees)) ? filter : { ...filter, off: true as const },
    ),
  };
}
