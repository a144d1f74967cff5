import type { Segment } from '../../../contract/model/segment.ts';
import type { Finding, Tenure, Tenures } from '../../../contract/model/tenure.ts';
import {
  basisText,
  datesText,
  lengthOfGap,
  officeName,
  remarksOf,
} from '../../../contract/text/office/cells.ts';
import type { OfficeRow } from '../../../contract/text/office/rows.ts';
import { citedByAll } from '../../../contract/text/references.ts';
import { CitationMarks } from '../../entity/citation-marks.tsx';
import { NodeLink } from '../../entity/node-link.tsx';
import { TextSegments } from '../../entity/text-segments.tsx';
import { Empty } from '../../ui/states.tsx';

interface OfficeTableProps {
  title: string;
  rows: readonly OfficeRow[];
  answer: Pick<Tenures, 'stages'>;
  /** What is said where there are none. */
  empty: string;
}

const columns = [
  'Holder',
  'Office',
  'Name of the body',
  'From',
  'To',
  'Attested',
  'How it is known',
  'Careful',
  'Notes',
];

/** Those who held an office, one a row, with a row of its own for every time without a known holder. */
export function OfficeTable({ title, rows, empty }: OfficeTableProps) {
  const id = `office-${title.replaceAll(' ', '-').toLowerCase()}`;
  return (
    <section className="office-section">
      <h3 id={id}>{title}</h3>
      {rows.length === 0 ? (
        <Empty>{empty}</Empty>
      ) : (
        <table className="office-table" aria-labelledby={id}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) =>
              row.form === 'gap' ? (
                <GapRow key={row.gap.sentence} gap={row.gap} />
              ) : (
                <HolderRow key={row.tenure.id} tenure={row.tenure} caveats={row.caveats} />
              ),
            )}
          </tbody>
        </table>
      )}
    </section>
  );
}

function HolderRow({ tenure, caveats }: { tenure: Tenure; caveats: readonly Finding[] }) {
  const { facts, person, body } = tenure;
  return (
    <tr data-tenure={tenure.id}>
      <th scope="row">
        <NodeLink node={person} />
      </th>
      <td data-column="Office">{officeName(tenure)}</td>
      <td data-column="Name of the body">
        <NodeLink node={body} />
      </td>
      <td data-column="From">
        <Dates text={datesText(tenure, 'start')} />
      </td>
      <td data-column="To">
        <Dates text={datesText(tenure, 'end')} />
      </td>
      <td data-column="Attested">
        <Dates text={datesText(tenure, 'attested')} />
      </td>
      <td data-column="How it is known">{basisText(tenure)}</td>
      <td data-column="Careful">
        {remarksOf(tenure).map((remark) => (
          <p key={remark}>{remark}</p>
        ))}
        {caveats.map(({ sentence, segments }) => (
          <p key={sentence} className="office-caveat">
            <TextSegments segments={segments} linked={false} />
          </p>
        ))}
      </td>
      <td data-column="Notes">
        <CitationMarks properties={{ citations: citedByAll(facts) }} />
      </td>
    </tr>
  );
}

/** Dates in words; where no source gives one, that says so itself. */
function Dates({ text }: { text: readonly Segment[] }) {
  return text.length > 0 ? <TextSegments segments={text} /> : <span className="soft">not known</span>;
}

function GapRow({ gap }: { gap: Finding }) {
  const length = lengthOfGap(gap);
  return (
    <tr className="office-gap">
      <th scope="row">
        {gap.kind === 'gap' ? 'No head known' : 'Only deputies known'}{' '}
        {length && <span className="office-gap-length">{length}</span>}
      </th>
      <td colSpan={columns.length - 1}>
        <TextSegments segments={gap.segments} linked={false} />
      </td>
    </tr>
  );
}
