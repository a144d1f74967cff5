import { Fragment, useLayoutEffect, useMemo } from 'react';
import type { PropertyValue } from '../../contract/model/graph.ts';
import { notesBySource } from '../../contract/text/notes.ts';
import { CitationMark } from './citation-mark.tsx';
import { useNotes } from './notes.tsx';
import { citationsOf } from './properties.ts';
import './citations.css';

interface CitationMarksProps {
  /** Of what rests on the passages. */
  properties: Record<string, PropertyValue>;
  /** So many at most, where there is little room; all where absent. */
  max?: number;
}

/** The marks of the passages that something rests on, those of one source together: `2025 ¶20, ¶22`. */
export function CitationMarks({ properties, max }: CitationMarksProps) {
  const { citations, mark } = useNotes() ?? {};
  const ids = citationsOf(properties).filter((id) => citations?.has(id));
  const marked = ids.slice(0, max).join('\n');
  const cited = useMemo(
    () => marked.split('\n').flatMap((id) => citations?.get(id) ?? []),
    [citations, marked],
  );
  useLayoutEffect(() => mark?.(cited), [mark, cited]);
  if (cited.length === 0) return null;
  return (
    <span className="citation-marks">
      {notesBySource(cited).map((group) => (
        <span className="citation-group" key={group[0].source.id}>
          {group.map((citation, index) => (
            <Fragment key={citation.id}>
              {index > 0 && ', '}
              <CitationMark citation={citation} follows={index > 0} />
            </Fragment>
          ))}
        </span>
      ))}
    </span>
  );
}
