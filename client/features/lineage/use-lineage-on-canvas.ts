import { useEffect, useRef } from 'react';
import type { Lineage } from '../../../contract/api/routes/lineage.ts';
import { useGraphReady, useLinkedGraph } from '../../workspace/opening.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { lineageGraph } from './lineage-graph.ts';

/** The layout from left to right along time. */
export const lineageLayout = 'along-time';

/** Shows a lineage in place of the graph before it, from left to right along time; undo brings that back. */
export function useLineageOnCanvas(answer: Lineage | undefined): void {
  const ready = useGraphReady();
  const drawn = useRef<string | null>(null);
  const linked = useRef(useLinkedGraph());
  useEffect(() => {
    if (!ready || !answer || answer.stages.length === 0 || drawn.current === answer.subject.id) return;
    drawn.current = answer.subject.id;
    const { show, arrange } = useWorkspace.getState();
    const options = { layout: lineageLayout, entry: 'replace' } as const;
    if (linked.current === 'nothing') show(lineageGraph(answer), options);
    if (linked.current === 'nodes') arrange(lineageLayout, options);
    linked.current = 'nothing';
  }, [ready, answer]);
}
