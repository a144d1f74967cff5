import { useCallback, useLayoutEffect, useReducer, useRef, useState } from 'react';
import type { Citation } from '../../contract/model/citation.ts';

export interface Numbering {
  /** Every passage that is marked, in the order of its number; the first has number 1. */
  noted: readonly Citation[];
  /** Marks the passages at a place of the page; to be called off when the mark goes. */
  mark(place: Element, cited: readonly Citation[]): () => void;
}

/**
 * Numbers the passages that are marked on the page in the order in which they are read.
 * @param keeps whether a passage keeps its number when its marks go, as rows do that are scrolled out of sight
 */
export function useNumbering(keeps: boolean): Numbering {
  const marks = useRef(new Map<Element, readonly Citation[]>());
  const [noted, setNoted] = useState<readonly Citation[]>([]);
  const [changes, changed] = useReducer((count: number) => count + 1, 0);
  const mark = useCallback((place: Element, cited: readonly Citation[]) => {
    marks.current.set(place, cited);
    changed();
    return () => {
      marks.current.delete(place);
      changed();
    };
  }, []);
  useLayoutEffect(() => {
    if (changes === 0) return;
    setNoted((before) => {
      const now = onceEach([...(keeps ? before : []), ...inReadingOrder(marks.current)]);
      return idsOf(now) === idsOf(before) ? before : now;
    });
  }, [changes, keeps]);
  return { noted, mark };
}

function inReadingOrder(marks: ReadonlyMap<Element, readonly Citation[]>): Citation[] {
  return [...marks]
    .sort(([one], [other]) =>
      one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    )
    .flatMap(([, cited]) => cited);
}

function onceEach(citations: readonly Citation[]): Citation[] {
  const found = new Map<string, Citation>();
  for (const citation of citations) if (!found.has(citation.id)) found.set(citation.id, citation);
  return [...found.values()];
}

function idsOf(citations: readonly Citation[]): string {
  return citations.map(({ id }) => id).join('\n');
}
