import type { Citation } from '../../contract/model/citation.ts';
import type { Graph, GraphEdge, GraphNode } from '../../contract/model/graph.ts';
import type { Selection } from '../../contract/model/view.ts';

/** What the explorer shows: one picture, what is chosen in it, and what is lit up. */
export interface Explorer {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  /** For each newcomer the node it was expanded from, so that it can be placed beside it. */
  readonly origins: ReadonlyMap<string, string>;
  readonly citations: ReadonlyMap<string, Citation>;
  readonly selection: Selection;
  /** Ids of nodes and edges that are lit up while the rest recedes; null where nothing is. */
  readonly lit: ReadonlySet<string> | null;
  /** Kinds (labels) that the legend has switched off. */
  readonly hiddenKinds: ReadonlySet<string>;
}

/** A graph with the passages that it rests on, as every route answers it. */
export interface Found {
  graph: Graph;
  citations: readonly Citation[];
}

export const emptyExplorer: Explorer = {
  nodes: new Map(),
  edges: new Map(),
  origins: new Map(),
  citations: new Map(),
  selection: null,
  lit: null,
  hiddenKinds: new Set(),
};

/** Starts a new picture from what was found. */
export function show(explorer: Explorer, found: Found): Explorer {
  return add({ ...emptyExplorer, hiddenKinds: explorer.hiddenKinds }, found);
}

/**
 * Adds what was found; what is shown already stays as it is.
 * @param origin the node that was expanded, beside which newcomers are placed
 */
export function add(explorer: Explorer, found: Found, origin?: string): Explorer {
  const newcomers = found.graph.nodes.filter((node) => !explorer.nodes.has(node.id));
  return {
    ...explorer,
    nodes: merged(explorer.nodes, newcomers),
    edges: merged(
      explorer.edges,
      found.graph.edges.filter((edge) => !explorer.edges.has(edge.id)),
    ),
    origins: origin
      ? new Map([...explorer.origins, ...newcomers.map((node) => [node.id, origin] as const)])
      : explorer.origins,
    citations: merged(explorer.citations, found.citations),
  };
}

/** Takes nodes off the canvas, with the edges that end at them. */
export function remove(explorer: Explorer, ids: ReadonlySet<string>): Explorer {
  const nodes = new Map([...explorer.nodes].filter(([id]) => !ids.has(id)));
  const edges = new Map(
    [...explorer.edges].filter(([, edge]) => nodes.has(edge.source) && nodes.has(edge.target)),
  );
  return { ...explorer, nodes, edges, selection: kept(explorer.selection, nodes, edges) };
}

export function select(explorer: Explorer, selection: Selection): Explorer {
  return { ...explorer, selection };
}

/** Lights up some nodes and edges; null lets the whole picture shine again. */
export function light(explorer: Explorer, ids: Iterable<string> | null): Explorer {
  return { ...explorer, lit: ids && new Set(ids) };
}

/** Switches a kind off or on again. */
export function toggleKind(explorer: Explorer, kind: string): Explorer {
  const hiddenKinds = new Set(explorer.hiddenKinds);
  if (!hiddenKinds.delete(kind)) hiddenKinds.add(kind);
  return { ...explorer, hiddenKinds };
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
