import { useEffect } from 'react';
import { idsOf } from '../../entity/trace-graph.ts';
import type { Found } from '../../workspace/explorer.ts';
import { usePictureReady } from '../../workspace/picture-ready.ts';
import { asPartOfStep } from '../../workspace/step.ts';
import { useExplorer } from '../../workspace/store.ts';

/**
 * Adds a trace to the picture and lights it up until another takes its place.
 * @param found null while it is not known whole
 */
export function useTraceOnCanvas(found: Found | null): void {
  const ready = usePictureReady();
  useEffect(() => {
    if (!ready || !found) return;
    const { add, light } = useExplorer.getState();
    asPartOfStep(() => add(found));
    light(idsOf(found));
    return () => light(null);
  }, [ready, found]);
}
