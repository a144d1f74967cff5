import type { Tenures } from '../../../contract/model/tenure.ts';
import { headingOfFindings } from '../../../contract/text/findings.ts';
import { byNote, noteLabel } from '../../../contract/text/notes.ts';
import { sentenceCase } from '../../../contract/text/phrase.ts';
import { plainText } from '../../../contract/text/plain-text.ts';
import { citedByAll } from '../../../contract/text/references.ts';
import { headingOfRelated } from '../../../contract/text/related-bodies.ts';
import { pageAddress } from '../../api/connection.ts';
import { CitationMarks } from '../../entity/citation-marks.tsx';
import { TextSegments } from '../../entity/text-segments.tsx';

interface OfficeReferencesProps {
  answer: Tenures;
  /** EDTF as-of date; null for none. */
  at: string | null;
}

/** Below the tables: the bodies beside it, what to be careful about, and every note in full. */
export function OfficeReferences({ answer, at }: OfficeReferencesProps) {
  const { subject, related, findings, citations } = answer;
  return (
    <>
      {related.length > 0 && (
        <section className="office-section">
          <h3>{headingOfRelated}</h3>
          <ul className="office-list">
            {related.map(({ text, facts }) => (
              <li key={plainText(text)}>
                <TextSegments segments={sentenceCase(text)} />
                <CitationMarks properties={{ citations: citedByAll(facts) }} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {findings.length > 0 && (
        <section className="office-section">
          <h3>{headingOfFindings}</h3>
          <ul className="office-list">
            {findings.map(({ kind, sentence, segments }) => (
              <li key={`${kind} ${sentence}`}>
                <TextSegments segments={segments} linked={false} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {citations.length > 0 && (
        <section className="office-section">
          <h3>Notes</h3>
          <dl className="office-notes">
            {citations.toSorted(byNote).map((citation) => (
              <div key={citation.id}>
                <dt>{noteLabel(citation)}</dt>
                <dd>
                  <cite>{citation.source.title}</cite>, paragraph {citation.paragraph}. {citation.summary}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <p className="office-address">{addressOf(subject.id, at)}</p>
    </>
  );
}

/** Where the page can be seen again, without the graph that it lies over. */
function addressOf(office: string, at: string | null): string {
  return window.location.origin + pageAddress({ office, ...(at !== null && { at }) });
}
