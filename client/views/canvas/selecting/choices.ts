import type { Core, NodeCollection } from 'cytoscape';
import { useWorkspace } from '../../../workspace/store.ts';
import { selectedNodes, selectionOf } from '../../../workspace/view/selection.ts';
import { elementOf, idOf } from '../elements/ids.ts';
import { shownNodes } from '../elements/shown.ts';

/** Ways to select nodes that are drawn; what is hidden is never among them. */

/** Selects these nodes, or adds them to those that are selected. */
export function selectIds(ids: readonly string[], adds = false): void {
  const { view, select } = useWorkspace.getState();
  select(selectionOf(adds ? [...selectedNodes(view.selection), ...ids] : ids));
}

/** Adds a node to the selection, or takes it out. */
export function toggleSelected(id: string): void {
  const { view, select } = useWorkspace.getState();
  const before = selectedNodes(view.selection);
  select(selectionOf(before.includes(id) ? before.filter((each) => each !== id) : [...before, id]));
}

export function selectAll(cy: Core): void {
  selectIds(idsOf(shownNodes(cy)));
}

/** Selects what is not selected, and nothing else. */
export function invertSelection(cy: Core): void {
  const selected = new Set(selectedNodes(useWorkspace.getState().view.selection));
  selectIds(idsOf(shownNodes(cy)).filter((id) => !selected.has(id)));
}

/** Adds what is related to the selected nodes by what is drawn. */
export function selectNeighbours(cy: Core): void {
  const ids = selectedNodes(useWorkspace.getState().view.selection);
  const shown = shownNodes(cy);
  const neighbours = ids.flatMap((id) => {
    const edges = elementOf(cy, id).connectedEdges().not('.switched-off');
    return idsOf(edges.connectedNodes().intersection(shown) as NodeCollection);
  });
  selectIds(neighbours, true);
}

/** Selects the nodes of a kind. */
export function selectKind(cy: Core, label: string): void {
  selectIds(idsOf(shownNodes(cy).filter((node) => node.data('label') === label) as NodeCollection));
}

/** Selects the nodes of the same kinds as those that are selected. */
export function selectSameKinds(cy: Core): void {
  const selected = selectedNodes(useWorkspace.getState().view.selection);
  const labels = new Set(selected.map((id) => elementOf(cy, id).data('label')));
  selectIds(idsOf(shownNodes(cy).filter((node) => labels.has(node.data('label'))) as NodeCollection));
}

function idsOf(nodes: NodeCollection): string[] {
  return nodes.map((node) => idOf(node));
}
