import { maxShown, subgraph } from '../../contract/api/routes/entities.ts';
import { call } from '../api/call.ts';
import { notifyError } from '../ui/toasts.tsx';
import { useWorkspace } from './store.ts';

/**
 * Where all relationships among the nodes are shown, asks for those that did not come with the nodes that came last: how
 * they are related to what was there before.
 */
export async function completeRelationships(): Promise<void> {
  const { view, nodes, know } = useWorkspace.getState();
  if (view.edges !== 'all' || nodes.size > maxShown) return;
  try {
    know(await call(subgraph, { body: { ids: [...nodes.keys()] } }));
  } catch (error) {
    notifyError(error, () => void completeRelationships());
  }
}

/** Shows all relationships among the nodes on the canvas, also those that were not found or asked for. */
export async function showAllRelationships(): Promise<void> {
  const { nodes, showAllEdges } = useWorkspace.getState();
  try {
    showAllEdges(await call(subgraph, { body: { ids: [...nodes.keys()] } }));
  } catch (error) {
    notifyError(error, () => void showAllRelationships());
  }
}
