import type { Tenure, Tenures } from '../../../contract/model/tenure.ts';
import { entriesOf, type Gap } from './entries.ts';
import { GapRow } from './gap-row.tsx';
import { TenureItem } from './tenure-item.tsx';

interface TenureListProps {
  tenures: readonly Tenure[];
  gaps: readonly Gap[];
  side: Tenures['side'];
  onPoint: (tenure: Tenure | null) => void;
}

/** Tenures in the order of time, with the stretches between them on which nobody is known. */
export function TenureList({ tenures, gaps, side, onPoint }: TenureListProps) {
  return (
    <ol className="tenures">
      {entriesOf(tenures, gaps).map((entry) =>
        entry.form === 'gap' ? (
          <GapRow key={`${entry.gap.kind} ${entry.gap.days.from}`} gap={entry.gap} />
        ) : (
          <TenureItem key={entry.tenure.id} tenure={entry.tenure} side={side} onPoint={onPoint} />
        ),
      )}
    </ol>
  );
}
