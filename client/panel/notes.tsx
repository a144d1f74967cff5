import { createContext, type ReactNode, use, useState } from 'react';
import type { Citation } from '../../contract/citation.ts';

interface NotesOfPanel {
  citations: ReadonlyMap<string, Citation>;
  /** The number of each passage, by the order in which the panel first cites it. */
  numbers: Map<string, number>;
}

const NotesContext = createContext<NotesOfPanel | null>(null);

interface NotesProps {
  citations: Iterable<Citation>;
  children: ReactNode;
}

/** Numbers the passages cited inside, as a book numbers its notes. Inside other notes it adds to those. */
export function Notes({ citations, children }: NotesProps) {
  const outer = use(NotesContext);
  const [own] = useState(() => new Map<string, number>());
  const known = new Map(outer?.citations);
  for (const citation of citations) known.set(citation.id, citation);
  const notes = { citations: known, numbers: outer?.numbers ?? own };
  return <NotesContext value={notes}>{children}</NotesContext>;
}

/** The passages among these ids that are known here, each with its number. */
export function useNotes(ids: readonly string[]): { number: number; citation: Citation }[] {
  const notes = use(NotesContext);
  if (!notes) return [];
  return ids.flatMap((id) => {
    const citation = notes.citations.get(id);
    if (!citation) return [];
    const number = notes.numbers.get(id) ?? notes.numbers.size + 1;
    notes.numbers.set(id, number);
    return [{ number, citation }];
  });
}
