import type { Tenure } from '../../contract/model/tenure.ts';
import './tenure.css';

/** How sure it is that a headship held on the query date. */
export function HoldStatusChip({ held }: { held: NonNullable<Tenure['held']> }) {
  return <span className={`held held-${held}`}>{held === 'certain' ? 'Certain' : 'Possible'}</span>;
}
