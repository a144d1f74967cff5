import { useEffect } from 'react';
import { useGraphReady } from './graph-ready.ts';
import { asPartOfStep } from './step.ts';
import { useWorkspace } from './store.ts';
import type { GraphResult } from './workspace.ts';

/**
 * Adds an answer to the graph on the canvas and highlights it until another takes its place.
 * @param found null while it is not known whole
 */
export function useGraphOnCanvas(found: GraphResult | null): void {
  const ready = useGraphReady();
  useEffect(() => {
    if (!ready || !found) return;
    const { add, highlight } = useWorkspace.getState();
    asPartOfStep(() => add(found));
    highlight(idsOf(found));
    return () => highlight(null);
  }, [ready, found]);
}

/** All that an answer holds, to be highlighted. */
export function idsOf({ graph }: GraphResult): string[] {
  return [...graph.nodes, ...graph.edges].map(({ id }) => id);
}
