import { CitationMarks } from '../../entity/citation-marks.tsx';
import type { FactRow } from '../../facts/fact-rows.ts';
import type { Heading } from './headings.ts';

/** What a column says of a fact. */
export function FactCell({ row, column }: { row: FactRow; column: Heading['id'] }) {
  if (column === 'sources') return <CitationMarks properties={row.fact.properties} />;
  const text = row.cells[column];
  if (column !== 'asOf') return <span className={`facts-${column}`}>{text}</span>;
  return (
    <span className="facts-as-of" data-held={text}>
      {text}
    </span>
  );
}
