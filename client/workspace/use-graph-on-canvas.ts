import { useEffect } from 'react';
import { idsOf } from '../../entity/trace-graph.ts';
import { useGraphReady } from '../../workspace/graph-ready.ts';
import { asPartOfStep } from '../../workspace/step.ts';
import { useWorkspace } from '../../workspace/store.ts';
import type { GraphResult } from '../../workspace/workspace.ts';

/**
 * Adds a trace to the picture and lights it up until another takes its place.
 * @param found null while it is not known whole
 */
export function useTraceOnCanvas(found: GraphResult | null): void {
  const ready = useGraphReady();
  useEffect(() => {
    if (!ready || !found) return;
    const { add, highlight } = useWorkspace.getState();
    asPartOfStep(() => add(found));
    highlight(idsOf(found));
    return () => highlight(null);
  }, [ready, found]);
}
