import { useEffect, useRef } from 'react';
import type { Result } from '../../../contract/api/routes/queries.ts';
import { readAddress } from '../../workspace/address.ts';
import { useGraphReady, useLinkedGraph } from '../../workspace/opening.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { drawable } from './drawable.ts';

/** Answers that have been drawn, so that coming back to one does not undo what was done with it since. */
const drawn = new WeakSet<Result>();

/**
 * Shows the graph of a result, once, in place of the graph before it; undo brings that back. Where only the as-of
 * date has moved, it is added to the graph, in which what does not hold any more turns grey.
 * @param date the as-of date that the result follows; null for none
 */
export function useResultOnCanvas(result: Result | undefined, date: string | null): void {
  const ready = useGraphReady();
  /** A link that names its graph has it restored: the first answer does not replace it. */
  const restored = useRef(useLinkedGraph() !== 'nothing');
  const last = useRef<{ values: string; date: string | null } | null>(null);
  useEffect(() => {
    if (!ready || !result) return;
    const values = JSON.stringify(readAddress().with);
    const moved = last.current?.values === values && last.current.date !== date;
    last.current = { values, date };
    if (drawn.has(result)) return;
    drawn.add(result);
    const found = { graph: drawable(result.graph), citations: result.citations };
    if (!restored.current && found.graph.nodes.length > 0)
      useWorkspace.getState()[moved ? 'add' : 'show'](found, { entry: 'replace' });
    restored.current = false;
  }, [ready, result, date]);
}
