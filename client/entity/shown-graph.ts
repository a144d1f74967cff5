import type { GraphEdge, GraphNode } from '../../contract/model/graph.ts';
import type { View } from '../../contract/model/view.ts';
import { useWorkspace, type Workspace } from '../workspace/store.ts';
import { degreesOf, type GraphItem } from './filters/aspect-values.ts';
import { passesOf } from './filters/passes.ts';
import { looksNow, useLooks } from './looks/current-looks.ts';

/** Nodes and relationships by their ids. */
export interface ShownGraph {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
}

/** The parts of a View that hide something. */
export type Hiding = Pick<View, 'hiddenKinds' | 'hiddenTypes' | 'filters'>;

/**
 * What a View shows of a graph: without the kinds and types that it hides, without what its filters leave out, and
 * without relationships of which an end is hidden. All that shows, lists, counts or exports the graph goes by it.
 * @param labelOf what a node is called by in the legend
 * @returns the very same graph where nothing is hidden
 */
export function shownGraph(
  graph: ShownGraph,
  { hiddenKinds, hiddenTypes, filters }: Hiding,
  labelOf: (node: GraphNode) => string,
): ShownGraph {
  const active = filters.filter(({ off }) => !off);
  if (hiddenKinds.length + hiddenTypes.length + active.length === 0) return graph;
  const groupOf = (item: GraphItem) => ('type' in item ? item.type : labelOf(item));
  const degrees = degreesOf(graph.edges.values());
  const passes = active.map((filter) => passesOf(filter, groupOf, degrees));
  const [kinds, types] = [new Set(hiddenKinds), new Set(hiddenTypes)];
  const isShown = (item: GraphItem) =>
    !('type' in item ? types : kinds).has(groupOf(item)) && passes.every((each) => each(item));
  const nodes = new Map([...graph.nodes].filter(([, node]) => isShown(node)));
  const isHidden = (id: string) => graph.nodes.has(id) && !nodes.has(id);
  const edges = [...graph.edges].filter(
    ([, edge]) => !isHidden(edge.source) && !isHidden(edge.target) && isShown(edge),
  );
  return { nodes, edges: new Map(edges) };
}

/** Whether what is hidden may have changed. */
export function hidesOther(one: Hiding, other: Hiding): boolean {
  return (
    one.hiddenKinds !== other.hiddenKinds ||
    one.hiddenTypes !== other.hiddenTypes ||
    one.filters !== other.filters
  );
}

let last: { given: readonly unknown[]; shown: ShownGraph } | undefined;

/** What is shown of the graph on the canvas; worked out once for all who ask. */
export function shownOf({ nodes, edges, view }: Pick<Workspace, 'nodes' | 'edges' | 'view'>): ShownGraph {
  const { labelOf } = looksNow();
  const given = [nodes, edges, view.hiddenKinds, view.hiddenTypes, view.filters, labelOf];
  if (!last || given.some((each, index) => each !== last?.given[index]))
    last = { given, shown: shownGraph({ nodes, edges }, view, labelOf) };
  return last.shown;
}

/** What is shown of the graph on the canvas. */
export function useShownGraph(): ShownGraph {
  // With other looks nodes have other labels.
  useLooks();
  return useWorkspace(shownOf);
}
