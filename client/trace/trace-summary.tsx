import { Button } from 'react-aria-components';
import type { Tenures } from '../../contract/routes/tenures.ts';
import { dateInWords } from '../../contract/time/words.ts';
import type { Found } from '../explorer/explorer.ts';
import { useExplorer } from '../explorer/store.ts';
import { TakeAway } from '../takeaway/take-away.tsx';
import { tenuresParcel } from '../takeaway/tenures-parcel.ts';

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
      <p aria-live="polite">{at ? `As of ${dateInWords(at)}` : count + where}</p>
      <div>
        <Button className="text-button" onPress={() => show(found)}>
          Show only these
        </Button>
        <TakeAway parcel={() => tenuresParcel(answer, at)} />
      </div>
    </div>
  );
}
