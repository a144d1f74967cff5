import { useEffect } from 'react';
import type { Path, Paths } from '../../../contract/api/routes/paths.ts';
import { usePictureReady } from '../../workspace/picture-ready.ts';
import { asPartOfStep } from '../../workspace/step.ts';
import { useExplorer } from '../../workspace/store.ts';
import { idsOfPath, pathGraph } from './path-graph.ts';

/** Adds the chosen path to the picture and lights it up until another takes its place. */
export function usePathOnCanvas(path: Path | undefined, answer: Paths): void {
  const ready = usePictureReady();
  useEffect(() => {
    if (!ready || !path) return;
    const { add, light } = useExplorer.getState();
    asPartOfStep(() => add(pathGraph(path, answer)));
    light(idsOfPath(path));
    return () => light(null);
  }, [ready, path, answer]);
}
