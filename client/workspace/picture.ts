import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { askGraph } from '../api/questions.ts';
import { readAddress, useAddress } from './address.ts';
import { useGraphState } from './graph-ready.ts';
import { pictureIds, pictureKey, selectionFields, selectionOf } from './picture-ids.ts';
import { asPartOfStep, historyOfChange } from './step.ts';
import { useWorkspace } from './store.ts';
import { visit } from './visit.ts';
import type { GraphResult, Workspace } from './workspace.ts';

/** Ids of the overview, once it has been seen. */
const overview = new Set<string>();

/** Pictures seen on this visit, so that the back button shows them at once and whole. */
const seen = new Map<string, GraphResult>();

function shownKey(): string {
  return pictureKey(pictureIds(useWorkspace.getState().nodes.keys(), overview));
}

/**
 * Keeps the canvas and the address bar in step: a link or the back button restores its picture, and a
 * change of the picture enters the address.
 */
export function usePicture() {
  const [, setAddress] = useAddress();
  /** What the address asks for and the canvas does not show yet; null once it does. */
  const [wanted, setWanted] = useState<{ ids: string[] | null } | null>(() => ({ ids: readAddress().ids }));
  const answer = useQuery({ ...askGraph(wanted?.ids ?? null), enabled: wanted !== null });

  useEffect(() => {
    if (!wanted || !answer.data) return;
    if (!wanted.ids) rememberOverview(answer.data);
    restore(answer.data);
    setWanted(null);
    useGraphState.setState({ ready: true });
  }, [wanted, answer.data]);

  useEffect(() => {
    const returned = () => {
      const address = readAddress();
      const key = pictureKey(address.ids);
      const remembered = seen.get(key);
      if (key === shownKey()) asPartOfStep(() => useWorkspace.getState().select(selectionOf(address)));
      else if (remembered) restore(remembered);
      else setWanted({ ids: address.ids });
    };
    window.addEventListener('popstate', returned);
    return () => window.removeEventListener('popstate', returned);
  }, []);

  useEffect(
    () =>
      useWorkspace.subscribe((state, before) => {
        if (restoring) return;
        if (state.nodes !== before.nodes) {
          const ids = pictureIds(state.nodes.keys(), overview);
          remember(ids);
          void setAddress({ ids }, { history: historyOfChange() });
          if (isGone(state, before)) return state.select(null);
        }
        if (state.selection !== before.selection)
          void setAddress(selectionFields(state.selection), { history: 'replace' });
      }),
    [setAddress],
  );

  return { ready: wanted === null, error: answer.error, retry: () => void answer.refetch() };
}

/** Whether what is selected has just left the picture, as when the step that brought it is undone. */
function isGone({ selection, nodes, edges }: Workspace, before: Workspace): boolean {
  if (selection === null) return false;
  if ('node' in selection) return before.nodes.has(selection.node) && !nodes.has(selection.node);
  return before.edges.has(selection.edge) && !edges.has(selection.edge);
}

let restoring = false;

/** Shows a picture that the address names already, with what the address says is selected in it. */
function restore(found: GraphResult): void {
  restoring = true;
  const first = useWorkspace.getState().nodes.size === 0;
  const { show, select } = useWorkspace.getState();
  const { node, edge } = readAddress();
  show(found);
  if (first) useWorkspace.temporal.getState().clear();
  const isThere = node
    ? useWorkspace.getState().nodes.has(node)
    : useWorkspace.getState().edges.has(edge ?? '');
  if (isThere) select(selectionOf({ node, edge }));
  restoring = false;
  if (node && !isThere) void visit(node);
}

function rememberOverview(found: GraphResult): void {
  overview.clear();
  for (const node of found.graph.nodes) overview.add(node.id);
  seen.set(pictureKey(null), found);
}

function remember(ids: string[] | null): void {
  const { nodes, edges, citations } = useWorkspace.getState();
  seen.set(pictureKey(ids), {
    graph: { nodes: [...nodes.values()], edges: [...edges.values()] },
    citations: [...citations.values()],
  });
}
