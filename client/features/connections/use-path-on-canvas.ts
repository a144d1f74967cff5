import { useEffect } from 'react';
import type { Path, Paths } from '../../../contract/api/routes/paths.ts';
import { useGraphReady } from '../../workspace/graph-ready.ts';
import { asPartOfStep } from '../../workspace/step.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { idsOfPath, pathGraph } from './path-graph.ts';

/** Adds the chosen path to the picture and lights it up until another takes its place. */
export function usePathOnCanvas(path: Path | undefined, answer: Paths): void {
  const ready = useGraphReady();
  useEffect(() => {
    if (!ready || !path) return;
    const { add, highlight } = useWorkspace.getState();
    asPartOfStep(() => add(pathGraph(path, answer)));
    highlight(idsOfPath(path));
    return () => highlight(null);
  }, [ready, path, answer]);
}
