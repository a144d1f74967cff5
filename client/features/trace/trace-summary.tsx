import { Button } from 'react-aria-components';
import type { Tenures } from '../../../contract/model/tenure.ts';
import { describeDate } from '../../../contract/text/dates.ts';
import { ExportButton } from '../../export/export-button.tsx';
import type { Found } from '../../workspace/explorer.ts';
import { useExplorer } from '../../workspace/store.ts';
import { tenuresPayload } from './tenures-payload.ts';

interface TraceSummaryProps {
  answer: Tenures;
  found: Found;
  at: string | null;
}

/** How much a trace found, the way to see nothing else, and the way to keep it. */
export function TraceSummary({ answer, found, at }: TraceSummaryProps) {
  const { stages, shown, total, truncated } = answer;
  const show = useExplorer((explorer) => explorer.show);
  const count = `${truncated ? `${shown} of ${total}` : total} ${total === 1 ? 'tenure' : 'tenures'}`;
  const where = stages.length > 1 ? ` in ${stages.length} stages` : '';
  return (
    <div className="answer-summary">
      <p aria-live="polite">{at ? `As of ${describeDate(at)}` : count + where}</p>
      <div>
        <Button className="text-button" onPress={() => show(found)}>
          Show only these
        </Button>
        <ExportButton parcel={() => tenuresPayload(answer, at)} />
      </div>
    </div>
  );
}
