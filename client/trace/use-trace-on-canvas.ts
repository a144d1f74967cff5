import { useEffect } from 'react';
import { asPartOfStep } from '../address/step.ts';
import type { Found } from '../explorer/explorer.ts';
import { useExplorer } from '../explorer/store.ts';
import { usePictureReady } from '../shell/picture-ready.ts';
import { idsOf } from './trace-graph.ts';

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
