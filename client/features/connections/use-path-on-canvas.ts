import { useMemo } from 'react';
import type { Path, Paths } from '../../../contract/api/routes/paths.ts';
import { useGraphOnCanvas } from '../../workspace/use-graph-on-canvas.ts';
import { pathGraph } from './path-graph.ts';

/** Adds the chosen path to the picture and highlights it until another takes its place. */
export function usePathOnCanvas(path: Path | undefined, answer: Paths): void {
  const found = useMemo(() => path && pathGraph(path, answer), [path, answer]);
  useGraphOnCanvas(found ?? null);
}
