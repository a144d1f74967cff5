import { useCallback, useMemo, useState } from 'react';
import type { Citation } from '../../contract/model/citation.ts';
import { byNote } from '../../contract/text/notes.ts';

export interface Marked {
  /** Every passage that is marked, once, in the order of its note. */
  marked: readonly Citation[];
  /** Marks some passages; to be called off when their marks go. */
  mark(cited: readonly Citation[]): () => void;
}

/** Gathers the passages whose marks are on the page, to be listed in full below them. */
export function useMarked(): Marked {
  const [marks, setMarks] = useState<readonly (readonly Citation[])[]>([]);
  const mark = useCallback((cited: readonly Citation[]) => {
    setMarks((before) => [...before, cited]);
    return () => setMarks((before) => before.filter((each) => each !== cited));
  }, []);
  const marked = useMemo(
    () => [...new Map(marks.flat().map((citation) => [citation.id, citation])).values()].sort(byNote),
    [marks],
  );
  return { marked, mark };
}
