import { Button } from 'react-aria-components';
import type { Tenures } from '../../../contract/model/tenure.ts';
import { describeDate } from '../../../contract/text/dates.ts';
import { ExportButton } from '../../export/export-button.tsx';
import { useWorkspace } from '../../workspace/store.ts';
import type { GraphResult } from '../../workspace/workspace.ts';
import { tenuresPayload } from './tenures-payload.ts';

interface TraceSummaryProps {
  answer: Tenures;
  found: GraphResult;
  at: string | null;
}

/** How much a trace found, the way to see nothing else, and the way to keep it. */
export function TraceSummary({ answer, found, at }: TraceSummaryProps) {
  const { stages, shown, total, truncated } = answer;
  const show = useWorkspace((workspace) => workspace.show);
  const count = `${truncated ? `${shown} of ${total}` : total} ${total === 1 ? 'tenure' : 'tenures'}`;
  const where = stages.length > 1 ? ` in ${stages.length} stages` : '';
  return (
    <div className="answer-summary">
      <p aria-live="polite">{at ? `As of ${describeDate(at)}` : count + where}</p>
      <div>
        <Button className="text-button" onPress={() => show(found)}>
          Show only these
        </Button>
        <ExportButton payload={() => tenuresPayload(answer, at)} />
      </div>
    </div>
  );
}
