import { useCallback, useEffect, useRef, useState } from 'react';
import { useWorkspace } from '../../workspace/store.ts';

/** So long a pointer rests on a row before its nodes light up, in milliseconds. */
const rest = 60;

/**
 * Highlights on the canvas what the rows name that are kept, or looked at. What was highlighted before comes back when
 * none is.
 * @param idsOf the nodes and relationships that a row names
 * @returns hears which row the pointer or the focus is on; null for none
 */
export function useRowHighlight(
  kept: ReadonlySet<number>,
  idsOf: (row: number) => readonly string[],
): (row: number | null) => void {
  const [looked, setLooked] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** What was highlighted before, and what this has put in its place. */
  const turn = useRef<{ before: ReadonlySet<string> | null; own: ReadonlySet<string> | null } | null>(null);

  useEffect(() => {
    const { nodes, edges, highlighted, highlight } = useWorkspace.getState();
    const rows = looked === null ? [...kept] : [...kept, looked];
    const ids = rows.flatMap(idsOf).filter((id) => nodes.has(id) || edges.has(id));
    const isOwn = turn.current !== null && highlighted === turn.current.own;
    if (ids.length > 0) {
      highlight(ids);
      const before = turn.current && isOwn ? turn.current.before : highlighted;
      turn.current = { before, own: useWorkspace.getState().highlighted };
    } else if (turn.current) {
      if (isOwn) highlight(turn.current.before);
      turn.current = null;
    }
  }, [kept, looked, idsOf]);

  useEffect(
    () => () => {
      clearTimeout(timer.current);
      const { highlighted, highlight } = useWorkspace.getState();
      if (turn.current && highlighted === turn.current.own) highlight(turn.current.before);
      turn.current = null;
    },
    [],
  );

  return useCallback((row) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setLooked(row), rest);
  }, []);
}
