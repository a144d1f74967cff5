import { useEffect, useRef } from 'react';
import type { Lineage } from '../../../contract/api/routes/lineage.ts';
import { alongTime } from '../../views/canvas/layouts/along-time.ts';
import { requestLayout } from '../../views/canvas/layouts/request.ts';
import { readAddress } from '../../workspace/address.ts';
import { useGraphReady } from '../../workspace/graph-ready.ts';
import { asPartOfStep } from '../../workspace/step.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { lineageGraph } from './lineage-graph.ts';

/** Shows a lineage in place of the picture before it, from left to right along time; undo brings that back. */
export function useLineageOnCanvas(answer: Lineage | undefined): void {
  const ready = useGraphReady();
  const drawn = useRef<string | null>(null);
  /** A link that names its picture has it restored, only arranged. */
  const restored = useRef(readAddress().ids !== null && useWorkspace.getState().nodes.size === 0);
  useEffect(() => {
    if (!ready || !answer || answer.stages.length === 0 || drawn.current === answer.subject.id) return;
    drawn.current = answer.subject.id;
    if (!restored.current) asPartOfStep(() => useWorkspace.getState().show(lineageGraph(answer)));
    restored.current = false;
    requestLayout(alongTime);
  }, [ready, answer]);
}
