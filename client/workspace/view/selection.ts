import type { Selection } from '../../../contract/model/view.ts';

/** What a graph holds, by ids. */
export interface Contents {
  nodes: { has(id: string): boolean };
  edges: { has(id: string): boolean };
}

/** The one node whose details are open; null where it is none, or several. */
export function selectedNode(selection: Selection): string | null {
  return selection && 'node' in selection ? selection.node : null;
}

/** The nodes that are selected, be it one or several; none where it is a relationship. */
export function selectedNodes(selection: Selection): readonly string[] {
  if (selection === null || 'edge' in selection) return [];
  return 'node' in selection ? [selection.node] : selection.nodes;
}

/** The ids of all that is selected: nodes, or a relationship. */
export function selectedIds(selection: Selection): readonly string[] {
  return selection && 'edge' in selection ? [selection.edge] : selectedNodes(selection);
}

/** The selection of these nodes, each once: of one alone its details are open. */
export function selectionOf(ids: Iterable<string>): Selection {
  const [first, ...others] = new Set(ids);
  if (first === undefined) return null;
  return others.length === 0 ? { node: first } : { nodes: [first, ...others] };
}

/** What of a selection a graph holds. */
export function selectionIn({ nodes, edges }: Contents, selection: Selection): Selection {
  if (selection === null) return null;
  if ('edge' in selection) return edges.has(selection.edge) ? selection : null;
  const ids = selectedNodes(selection);
  return ids.every((id) => nodes.has(id)) ? selection : selectionOf(ids.filter((id) => nodes.has(id)));
}
