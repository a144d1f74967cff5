import { useEffect } from 'react';
import type { Changes } from '../../../contract/api/routes/changes.ts';
import { useGraphReady } from '../../workspace/opening.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { idsOfChange } from './change-groups.ts';

/** Lights up what changed as far as the picture holds it, until the list is closed. */
export function useChangesOnCanvas(answer: Changes | undefined): void {
  const ready = useGraphReady();
  useEffect(() => {
    if (!ready || !answer) return;
    const { nodes, edges, highlight } = useWorkspace.getState();
    const shown = answer.changes
      .filter(({ edge, nodes: ids }) => (edge ? edges.has(edge.id) : ids.every((id) => nodes.has(id))))
      .flatMap(idsOfChange);
    if (shown.length === 0) return;
    highlight(shown);
    return () => highlight(null);
  }, [ready, answer]);
}
