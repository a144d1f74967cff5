import { Printer, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Tenures } from '../../../contract/model/tenure.ts';
import { countsText } from '../../../contract/text/counts.ts';
import { dateText } from '../../../contract/text/dates.ts';
import { asOfLines } from '../../../contract/text/office/as-of.ts';
import { type DatedOffice, nameOfOffice } from '../../../contract/text/office/document.ts';
import { plainText } from '../../../contract/text/plain-text.ts';
import { yearsOf } from '../../../contract/text/years.ts';
import { NodeLink } from '../../entity/node-link.tsx';
import { TextSegments } from '../../entity/text-segments.tsx';
import { ExportButton } from '../../export/export-button.tsx';
import { officePayload } from './office-payload.ts';

interface OfficeHeadProps {
  answer: Tenures;
  /** Who held it on the as-of date; null without one. */
  dated: DatedOffice | null;
  onClose: () => void;
}

/** What the office is, under which names of its body, how many are known, and the answer for the as-of date. */
export function OfficeHead({ answer, dated, onClose }: OfficeHeadProps) {
  return (
    <header className="office-head">
      <div className="office-title">
        <div>
          <p className="office-kicker">Who held this office</p>
          <h2>{nameOfOffice(answer)}</h2>
        </div>
        <div className="office-tools">
          <Button className="button button-quiet" onPress={() => window.print()}>
            <Printer size={14} aria-hidden /> <span>Print</span>
          </Button>
          <ExportButton payload={() => officePayload(answer, dated)} />
          <Button
            className="button button-quiet button-icon"
            aria-label="Back to the graph"
            onPress={onClose}
          >
            <X size={16} aria-hidden />
          </Button>
        </div>
      </div>
      <p className="office-counts">{plainText(countsText(answer))}</p>
      {answer.stages.length > 1 && (
        <ol className="office-names" aria-label="Names of the body">
          {answer.stages.map((stage) => (
            <li key={stage.id}>
              <NodeLink node={stage} /> <span className="count">{yearsOf(stage)}</span>
            </li>
          ))}
        </ol>
      )}
      {dated && (
        <section className="office-as-of" aria-live="polite">
          <h3>
            As of <TextSegments segments={[dateText(dated.at)]} />
          </h3>
          {asOfLines(dated.answer, dated.at).map((line) => (
            <p key={plainText(line)}>
              <TextSegments segments={line} />
            </p>
          ))}
        </section>
      )}
    </header>
  );
}
