import { subgraph } from '../../../contract/api/routes/entities.ts';
import {
  deleteView,
  replaceView,
  type StoredView,
  saveView,
  type ViewSummary,
} from '../../../contract/api/routes/views.ts';
import type { KeptBeside } from '../../../contract/model/kept-view.ts';
import type { View } from '../../../contract/model/view.ts';
import { call } from '../../api/call.ts';
import { queryClient } from '../../api/client.ts';
import { askView, askViews } from '../../api/questions/opening.ts';
import { labelOf } from '../../entity/looks/current-looks.ts';
import { useOpenedView } from '../../workspace/opened-view.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { fingerprintOf } from './fingerprint.ts';
import { sketchOf } from './sketch.ts';
import { viewOncePlaced } from './view-once-placed.ts';

type Base = Pick<ViewSummary, 'id' | 'revision'>;

/**
 * Saves what is on the canvas now under a name.
 * @throws ProblemError
 */
export async function saveNew(name: string): Promise<StoredView> {
  const view = await viewOncePlaced();
  const stored = await saveKept({ name, view, ...(await besideNow(view)) });
  useOpenedView.setState({ id: stored.id });
  return stored;
}

/**
 * Saves what is on the canvas now in place of a saved view.
 * @throws ProblemError: 412 where somebody has changed it since, 404 where it is deleted
 */
export async function saveOver(base: Base, name: string): Promise<StoredView> {
  const view = await viewOncePlaced();
  const stored = await replaceKept(base, { name, view, ...(await besideNow(view)) });
  useOpenedView.setState({ id: stored.id });
  return stored;
}

/** Gives a saved view another name, and leaves the rest of it as it is. */
export async function rename(base: Base, name: string): Promise<StoredView> {
  return replaceKept(base, { ...contentOf(await storedNow(base.id)), name });
}

/** Saves the same once more under another name. */
export async function duplicate(id: string, name: string): Promise<StoredView> {
  return saveKept({ ...contentOf(await storedNow(id)), name });
}

/**
 * @returns what brings it back
 * @throws ProblemError: 412 where somebody has changed it since
 */
export async function remove({ id, revision }: Base): Promise<() => Promise<StoredView>> {
  const stored = await storedNow(id);
  await call(deleteView, { id, 'if-match': `"${revision}"` });
  queryClient.removeQueries({ queryKey: askView(id).queryKey });
  await relist();
  return () => saveKept(contentOf(stored));
}

interface Content extends KeptBeside {
  name: string;
  view: View;
}

function contentOf({ id, name, view, sketch, fingerprint }: StoredView): Content {
  return { name: name ?? id, view, sketch, fingerprint };
}

async function saveKept(body: Content): Promise<StoredView> {
  return known(await call(saveView, { body }));
}

async function replaceKept({ id, revision }: Base, body: Content): Promise<StoredView> {
  return known(await call(replaceView, { id, 'if-match': `"${revision}"`, body }));
}

function storedNow(id: string): Promise<StoredView> {
  return queryClient.fetchQuery({ ...askView(id), staleTime: 0 });
}

/** A sketch of what is on the canvas, and what the graph holds of it at this moment. */
async function besideNow(view: View): Promise<KeptBeside> {
  const ids = view.nodes.map(({ id }) => id);
  const now = ids.length > 0 ? await call(subgraph, { body: { ids } }) : undefined;
  return {
    sketch: sketchOf(view, useWorkspace.getState(), labelOf),
    fingerprint: now ? fingerprintOf(now.graph) : null,
  };
}

async function known(stored: StoredView): Promise<StoredView> {
  queryClient.setQueryData(askView(stored.id).queryKey, stored);
  await relist();
  return stored;
}

function relist(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: askViews().queryKey });
}
