import { useEffect, useRef } from 'react';
import type { Lineage } from '../../../contract/api/routes/lineage.ts';
import { alongTime } from '../../views/canvas/layouts/along-time.ts';
import { readAddress } from '../../workspace/address.ts';
import { requestLayout } from '../../workspace/layout-request.ts';
import { usePictureReady } from '../../workspace/picture-ready.ts';
import { asPartOfStep } from '../../workspace/step.ts';
import { useExplorer } from '../../workspace/store.ts';
import { lineageGraph } from './lineage-graph.ts';

/** Shows a lineage in place of the picture before it, from left to right along time; undo brings that back. */
export function useLineageOnCanvas(answer: Lineage | undefined): void {
  const ready = usePictureReady();
  const drawn = useRef<string | null>(null);
  /** A link that names its picture has it restored, only arranged. */
  const restored = useRef(readAddress().ids !== null && useExplorer.getState().nodes.size === 0);
  useEffect(() => {
    if (!ready || !answer || answer.stages.length === 0 || drawn.current === answer.subject.id) return;
    drawn.current = answer.subject.id;
    if (!restored.current) asPartOfStep(() => useExplorer.getState().show(lineageGraph(answer)));
    restored.current = false;
    requestLayout(alongTime);
  }, [ready, answer]);
}
