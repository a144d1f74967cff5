import type { Citation } from '../../contract/model/citation.ts';
import type { Graph, GraphEdge, GraphNode } from '../../contract/model/graph.ts';
import type { Selection } from '../../contract/model/view.ts';

/** What the workspace shows: one picture, what is chosen in it, and what is highlighted. */
export interface Workspace {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  /** For each newcomer the node it was expanded from, so that it can be placed beside it. */
  readonly origins: ReadonlyMap<string, string>;
  readonly citations: ReadonlyMap<string, Citation>;
  readonly selection: Selection;
  /** Ids of nodes and edges that are highlighted while the rest recedes; null where nothing is. */
  readonly highlighted: ReadonlySet<string> | null;
  /** Kinds (labels) that the legend has switched off. */
  readonly hiddenKinds: ReadonlySet<string>;
}

/** A graph with the passages that it rests on, as every route answers it. */
export interface GraphResult {
  graph: Graph;
  citations: readonly Citation[];
}

export const emptyWorkspace: Workspace = {
  nodes: new Map(),
  edges: new Map(),
  origins: new Map(),
  citations: new Map(),
  selection: null,
  highlighted: null,
  hiddenKinds: new Set(),
};

/** Starts a new picture from what was found. */
export function show(workspace: Workspace, found: GraphResult): Workspace {
  return add({ ...emptyWorkspace, hiddenKinds: workspace.hiddenKinds }, found);
}

/**
 * Adds what was found; what is shown already stays as it is.
 * @param origin the node that was expanded, beside which newcomers are placed
 */
export function add(workspace: Workspace, found: GraphResult, origin?: string): Workspace {
  const newcomers = found.graph.nodes.filter((node) => !workspace.nodes.has(node.id));
  return {
    ...workspace,
    nodes: merged(workspace.nodes, newcomers),
    edges: merged(
      workspace.edges,
      found.graph.edges.filter((edge) => !workspace.edges.has(edge.id)),
    ),
    origins: origin
      ? new Map([...workspace.origins, ...newcomers.map((node) => [node.id, origin] as const)])
      : workspace.origins,
    citations: merged(workspace.citations, found.citations),
  };
}

/** Takes nodes off the canvas, with the edges that end at them. */
export function remove(workspace: Workspace, ids: ReadonlySet<string>): Workspace {
  const nodes = new Map([...workspace.nodes].filter(([id]) => !ids.has(id)));
  const edges = new Map(
    [...workspace.edges].filter(([, edge]) => nodes.has(edge.source) && nodes.has(edge.target)),
  );
  return { ...workspace, nodes, edges, selection: kept(workspace.selection, nodes, edges) };
}

export function select(workspace: Workspace, selection: Selection): Workspace {
  return { ...workspace, selection };
}

/** Lights up some nodes and edges; null lets the whole picture shine again. */
export function highlight(workspace: Workspace, ids: Iterable<string> | null): Workspace {
  return { ...workspace, highlighted: ids && new Set(ids) };
}

/** Switches a kind off or on again. */
export function toggleKind(workspace: Workspace, kind: string): Workspace {
  const hiddenKinds = new Set(workspace.hiddenKinds);
  if (!hiddenKinds.delete(kind)) hiddenKinds.add(kind);
  return { ...workspace, hiddenKinds };
}

function merged<Item extends { id: string }>(
  shown: ReadonlyMap<string, Item>,
  found: readonly Item[],
): ReadonlyMap<string, Item> {
  return found.length === 0 ? shown : new Map([...shown, ...found.map((item) => [item.id, item] as const)]);
}

function kept(
  selection: Selection,
  nodes: ReadonlyMap<string, unknown>,
  edges: ReadonlyMap<string, unknown>,
): Selection {
  if (selection && 'node' in selection) return nodes.has(selection.node) ? selection : null;
  if (selection) return edges.has(selection.edge) ? selection : null;
  return null;
}
