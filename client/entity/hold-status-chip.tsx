import type { Holding } from '../../contract/model/tenure.ts';
import { nameOfHolding } from '../../contract/text/holding.ts';
import './tenure.css';

/** How a headship stands on the query date. */
export function HoldStatusChip({ holding }: { holding: Holding }) {
  return <span className={`hold-status hold-status-${holding}`}>{nameOfHolding(holding)}</span>;
}
