import { queryClient } from '../api/client.ts';
import { askGraph, askView } from '../api/questions/opening.ts';
import { learn } from './graph.ts';
import { notifyMissing } from './open-view.ts';
import { useOpenedView } from './opened-view.ts';
import { useWorkspace } from './store.ts';
import { withOnly } from './view/change.ts';
import { restore } from './view/restore.ts';

/**
 * Puts a saved view on the canvas, as one step that undo takes back.
 * @throws ProblemError where it is not saved any more, or the server can't be asked
 */
export async function openSavedView(id: string): Promise<void> {
  const stored = await queryClient.fetchQuery({ ...askView(id), staleTime: 0 });
  await showView(stored.view);
  useOpenedView.setState({ id });
}

/**
 * Puts a View from outside on the canvas, with what is left of it in the graph, as one step that undo takes back.
 * @throws ProblemError where the server can't be asked
 */
export async function showView(kept: unknown): Promise<void> {
  const view = restore(kept);
  const ids = view.nodes.map((node) => node.id);
  const found = ids.length > 0 ? await queryClient.fetchQuery(askGraph(ids)) : undefined;
  const { known, open } = useWorkspace.getState();
  const there = withOnly(view, found ? learn(known, found) : known);
  open(there, found, { entry: 'push' });
  notifyMissing(view, there, { edge: null });
}
