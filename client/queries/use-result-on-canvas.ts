import { useEffect, useRef } from 'react';
import type { Result } from '../../contract/routes/queries.ts';
import { readAddress } from '../address/address.ts';
import { asPartOfStep } from '../address/step.ts';
import { useExplorer } from '../explorer/store.ts';
import { usePictureReady } from '../shell/picture-ready.ts';
import { drawable } from './drawable.ts';

/** Answers that have been drawn, so that coming back to one does not undo what was done with it since. */
const drawn = new WeakSet<Result>();

/** Shows the graph of a result, once, in place of the picture before it; undo brings that back. */
export function useResultOnCanvas(result: Result | undefined): void {
  const ready = usePictureReady();
  /** A link that names its picture has it restored: the first answer does not replace it. */
  const restored = useRef(readAddress().ids !== null && useExplorer.getState().nodes.size === 0);
  useEffect(() => {
    if (!ready || !result || drawn.has(result)) return;
    drawn.add(result);
    const found = { graph: drawable(result.graph), citations: result.citations };
    if (!restored.current && found.graph.nodes.length > 0)
      asPartOfStep(() => useExplorer.getState().show(found));
    restored.current = false;
  }, [ready, result]);
}
