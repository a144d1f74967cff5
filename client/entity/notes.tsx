import { createContext, type ReactNode, use, useMemo } from 'react';
import type { Citation } from '../../contract/model/citation.ts';
import { type Numbering, useNumbering } from './numbering.ts';

interface NotesOfPanel extends Numbering {
  /** The passages that may be cited here, by id. */
  citations: ReadonlyMap<string, Citation>;
  /** The number of each passage that is marked, by its id. */
  numbers: ReadonlyMap<string, number>;
}

const NotesContext = createContext<NotesOfPanel | null>(null);

interface NotesProps {
  citations: Iterable<Citation>;
  /** Whether a passage keeps its number when its marks are out of sight; not by default. */
  keeps?: boolean;
  children: ReactNode;
}

/** Numbers the passages cited inside, as a book numbers its notes. Inside other notes it adds to those. */
export function Notes({ citations, keeps = false, children }: NotesProps) {
  const outer = use(NotesContext);
  const own = useNumbering(keeps);
  const { noted, mark } = outer ?? own;
  const known = useMemo(() => {
    const all = new Map(outer?.citations);
    for (const citation of citations) all.set(citation.id, citation);
    return all;
  }, [outer?.citations, citations]);
  const notes = useMemo(
    () => ({
      citations: known,
      numbers: new Map(noted.map(({ id }, index) => [id, index + 1])),
      noted,
      mark,
    }),
    [known, noted, mark],
  );
  return <NotesContext value={notes}>{children}</NotesContext>;
}

/** The notes around this place of the page; null where there are none. */
export function useNotes(): NotesOfPanel | null {
  return use(NotesContext);
}
