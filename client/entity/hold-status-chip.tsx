import type { Tenure } from '../../contract/model/tenure.ts';
import './tenure.css';

/** How sure it is that a headship held on the query date. */
export function HoldStatusChip({ status }: { status: NonNullable<Tenure['holdStatus']> }) {
  return (
    <span className={`hold-status hold-status-${status}`}>
      {status === 'certain' ? 'Certain' : 'Possible'}
    </span>
  );
}
