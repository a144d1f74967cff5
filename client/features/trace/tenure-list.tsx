import { headsAndGaps } from '../../../contract/model/heads-and-gaps.ts';
import type { Tenure, Tenures } from '../../../contract/model/tenure.ts';
import { GapRow } from './gap-row.tsx';
import type { Gap } from './gaps.ts';
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
      {headsAndGaps(tenures, gaps).map(({ tenure, gap }) =>
        tenure ? (
          <TenureItem key={tenure.id} tenure={tenure} side={side} onPoint={onPoint} />
        ) : (
          <GapRow key={gap.sentence} gap={gap} />
        ),
      )}
    </ol>
  );
}
