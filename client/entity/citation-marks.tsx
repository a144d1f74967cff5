import { useLayoutEffect, useRef } from 'react';
import type { PropertyValue } from '../../contract/model/graph.ts';
import { CitationMark } from './citation-mark.tsx';
import { useNotes } from './notes.tsx';
import { citationsOf } from './properties.ts';

interface CitationMarksProps {
  /** Of what rests on the passages. */
  properties: Record<string, PropertyValue>;
  /** So many at max, where there is little room; all where absent. */
  max?: number;
}

/** The numbered marks of the passages that something rests on: [1][2]. */
export function CitationMarks({ properties, max }: CitationMarksProps) {
  const notes = useNotes();
  const place = useRef<HTMLSpanElement>(null);
  const ids = citationsOf(properties).filter((id) => notes?.citations.has(id));
  const marked = ids.slice(0, max).join('\n');
  const { citations, mark } = notes ?? {};
  useLayoutEffect(() => {
    if (!place.current || !citations || !mark) return;
    const cited = marked.split('\n').flatMap((id) => citations.get(id) ?? []);
    return mark(place.current, cited);
  }, [citations, mark, marked]);
  if (!notes || marked === '') return null;
  return (
    <span className="citation-marks" ref={place}>
      {marked.split('\n').map((id) => {
        const citation = notes.citations.get(id);
        return citation && <CitationMark key={id} number={notes.numbers.get(id)} citation={citation} />;
      })}
    </span>
  );
}
