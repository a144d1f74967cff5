import { Button } from 'react-aria-components';
import type { Tenures } from '../../contract/routes/tenures.ts';
import { dateInWords } from '../../contract/time/words.ts';
import type { Found } from '../explorer/explorer.ts';
import { useExplorer } from '../explorer/store.ts';

interface TraceSummaryProps {
  answer: Tenures;
  found: Found;
  at: string | null;
}

/** How much a trace found, and the way to see nothing else. */
export function TraceSummary({ answer: { tenures, stages }, found, at }: TraceSummaryProps) {
  const show = useExplorer((explorer) => explorer.show);
  const count = `${tenures.length} ${tenures.length === 1 ? 'tenure' : 'tenures'}`;
  const where = stages.length > 1 ? ` in ${stages.length} stages` : '';
  return (
    <div className="trace-summary">
      <p aria-live="polite">{at ? `As of ${dateInWords(at)}` : count + where}</p>
      <Button className="text-button" onPress={() => show(found)}>
        Show only these
      </Button>
    </div>
  );
}
