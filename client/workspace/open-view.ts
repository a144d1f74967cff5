import { CancelledError } from '@tanstack/react-query';
import type { View } from '../../contract/model/view.ts';
import { nouns } from '../../contract/text/nouns.ts';
import { queryClient } from '../api/client.ts';
import { askGraph } from '../api/questions/opening.ts';
import { notify } from '../ui/toasts.tsx';
import { type KnownGraph, learn } from './graph.ts';
import type { ViewKeeper } from './kept-views.ts';
import { isNamedView, useOpenedView } from './opened-view.ts';
import { useWorkspace } from './store.ts';
import { goneView, missingChoice, missingFromLink, tooManyRelationships } from './texts.ts';
import { type ViewFields, viewOf } from './view/address-fields.ts';
import { missingFrom, withChoicesOf, withOnly } from './view/change.ts';
import { visit } from './visit.ts';

/**
 * Shows the View that an address spells, and says what of it is no longer there.
 * @param isWanted whether the address still spells this once the answers have come
 * @throws ProblemError where the server can't be asked
 */
export async function openView(
  fields: ViewFields,
  keeper: Pick<ViewKeeper, 'read'>,
  isWanted: () => boolean,
): Promise<void> {
  const named = (await namedView(fields, keeper)) ?? knownOverview(fields);
  const found = named && isKnown(named) ? undefined : await graphOf(idsOf(named));
  if (!isWanted()) return;
  const { known, view: current, open } = useWorkspace.getState();
  const view = named ?? { ...viewOf(fields), nodes: found?.graph.nodes.map(({ id }) => ({ id })) ?? [] };
  if (!named) useWorkspace.setState({ overview: view.nodes });
  const there = withOnly(view, found ? learn(known, found) : known);
  const isNamed = named !== null && isNamedView(fields.saved);
  open(isNamed ? there : { ...withChoicesOf(there, current), selection: there.selection }, found);
  if (isNamed) useOpenedView.setState({ id: fields.saved });
  notifyMissing(view, there, fields);
  if (named && found?.truncated) notify(tooManyRelationships(found.graph.edges.length, found.shown));
  if (fields.node !== null && there.selection === null) void visit(fields.node);
}

/** Names what a link shows and the graph does not hold any more. */
export function notifyMissing(view: View, there: View, { edge }: Pick<ViewFields, 'edge'>): void {
  const nodes = missingFrom(
    there.nodes.map(({ id }) => id),
    view.nodes.map(({ id }) => id),
  );
  if (nodes.length > 0) notify(missingFromLink(nodes, view.nodes.length, nouns.entity));
  if (view.edges !== 'all' && there.edges !== 'all') {
    const edges = missingFrom(there.edges, view.edges);
    if (edges.length > 0) notify(missingFromLink(edges, view.edges.length, nouns.relationship));
  }
  if (edge !== null && there.selection === null) notify(missingChoice(edge));
}

/** The View whose nodes the address names, itself or by where it is kept; null where it names none. */
async function namedView(fields: ViewFields, keeper: Pick<ViewKeeper, 'read'>): Promise<View | null> {
  if (fields.saved === null) return fields.ids && viewOf(fields);
  const kept = await keeper.read(fields.saved);
  if (kept) return isNamedView(fields.saved) ? { ...kept, ...choicesIn(fields) } : viewOf(fields, kept);
  notify(goneView);
  return null;
}

/** What a link to a view of a name says otherwise than the view does. */
function choicesIn(fields: ViewFields): Partial<View> {
  const { at, view, selection } = viewOf(fields);
  return {
    ...(fields.at !== null && { at }),
    ...(fields.view !== null && { view }),
    ...(selection && { selection }),
  };
}

/** The overview as it was placed on this visit; null where it has yet to be asked for. */
function knownOverview(fields: ViewFields): View | null {
  const { overview } = useWorkspace.getState();
  return overview && { ...viewOf(fields), nodes: overview };
}

function isKnown({ nodes, edges }: View): boolean {
  const { known } = useWorkspace.getState();
  const isWhole = (ids: readonly string[], part: KnownGraph['nodes'] | KnownGraph['edges']) =>
    ids.every((id) => part.has(id));
  return (
    isWhole(
      nodes.map(({ id }) => id),
      known.nodes,
    ) &&
    (edges === 'all' || isWhole(edges, known.edges))
  );
}

function idsOf(view: View | null): string[] | null {
  return view?.nodes.map(({ id }) => id) ?? null;
}

/** So many parts of the page may ask the same and go, while the address is opened. */
const maxCancelled = 8;

/** Asked again where a part of the page that had asked the same has gone, which cancels the question for all. */
async function graphOf(ids: readonly string[] | null) {
  for (let cancelled = 1; ; cancelled += 1) {
    try {
      return await queryClient.fetchQuery(askGraph(ids));
    } catch (error) {
      if (!(error instanceof CancelledError) || cancelled === maxCancelled) throw error;
    }
  }
}
