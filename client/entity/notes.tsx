import { createContext, type ReactNode, use, useMemo } from 'react';
import type { Citation } from '../../contract/model/citation.ts';
import { type Marked, useMarked } from './marked.ts';

interface NotesOfPanel extends Marked {
  /** The passages that may be cited here, by id. */
  citations: ReadonlyMap<string, Citation>;
}

const NotesContext = createContext<NotesOfPanel | null>(null);

interface NotesProps {
  citations: Iterable<Citation>;
  children: ReactNode;
}

/** Knows the passages that may be cited inside, and which of them are. Inside other notes it adds to those. */
export function Notes({ citations, children }: NotesProps) {
  const outer = use(NotesContext);
  const own = useMarked();
  const { marked, mark } = outer ?? own;
  const known = useMemo(() => {
    const all = new Map(outer?.citations);
    for (const citation of citations) all.set(citation.id, citation);
    return all;
  }, [outer?.citations, citations]);
  const notes = useMemo(() => ({ citations: known, marked, mark }), [known, marked, mark]);
  return <NotesContext value={notes}>{children}</NotesContext>;
}

/** The notes around this place of the page; null where there are none. */
export function useNotes(): NotesOfPanel | null {
  return use(NotesContext);
}
