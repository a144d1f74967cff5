import { Button } from 'react-aria-components';
import type { Tenures } from '../../../contract/model/tenure.ts';
import { TextSegments } from '../../entity/text-segments.tsx';
import { ExportButton } from '../../export/export-button.tsx';
import { useAddress } from '../../workspace/address.ts';
import type { GraphResult } from '../../workspace/graph.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { tenuresPayload } from './tenures-payload.ts';
import { summaryText } from './texts.ts';

interface TraceSummaryProps {
  answer: Tenures;
  found: GraphResult;
  at: string | null;
}

/** How much a trace found, the way to see nothing else, and the way to keep it. */
export function TraceSummary({ answer, found, at }: TraceSummaryProps) {
  const show = useWorkspace((workspace) => workspace.show);
  const [, setAddress] = useAddress();
  return (
    <div className="answer-summary">
      <p aria-live="polite">
        <TextSegments segments={summaryText(answer, at)} />
      </p>
      <div>
        <Button className="text-button" onPress={() => show(found)}>
          Show only these
        </Button>
        {answer.side === 'body' && (
          <Button className="text-button" onPress={() => void setAddress({ office: answer.subject.id })}>
            Open as page
          </Button>
        )}
        <ExportButton payload={() => tenuresPayload(answer, at)} />
      </div>
    </div>
  );
}
