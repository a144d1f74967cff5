import type { PropertyValue } from '../../contract/graph.ts';
import { CitationMark } from './citation-mark.tsx';
import { citationsOf } from './facts.ts';
import { useNotes } from './notes.tsx';

/** The numbered marks of the passages that something rests on: [1][2]. */
export function CitationMarks({ properties }: { properties: Record<string, PropertyValue> }) {
  const notes = useNotes(citationsOf(properties));
  if (notes.length === 0) return null;
  return (
    <span className="citation-marks">
      {notes.map(({ number, citation }) => (
        <CitationMark key={citation.id} number={number} citation={citation} />
      ))}
    </span>
  );
}
