import { useEffect, useRef } from 'react';
import type { GraphResult } from './graph.ts';
import { useGraphReady, useLinkedGraph } from './opening.ts';
import { useWorkspace } from './store.ts';

/**
 * Adds an answer to the graph on the canvas and highlights it until another takes its place. A link that says where
 * everything stands holds what is left of its answer already.
 * @param found null while it is not known whole
 */
export function useGraphOnCanvas(found: GraphResult | null): void {
  const ready = useGraphReady();
  const isRestored = useRef(useLinkedGraph() === 'places');
  useEffect(() => {
    if (!ready || !found) return;
    const { add, highlight } = useWorkspace.getState();
    if (!isRestored.current) add(found, { entry: 'replace' });
    isRestored.current = false;
    highlight(idsOf(found));
    return () => highlight(null);
  }, [ready, found]);
}

/** All that an answer holds, to be highlighted. */
export function idsOf({ graph }: GraphResult): string[] {
  return [...graph.nodes, ...graph.edges].map(({ id }) => id);
}
