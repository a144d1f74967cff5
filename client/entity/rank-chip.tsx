import type { Tenure } from '../../contract/model/tenure.ts';
import './tenure.css';

const words = { acting: 'Acting, not head', deputy: 'Deputy, not head' };

/** Marks whoever was in charge of a body without being its head. */
export function RankChip({ rank }: Pick<Tenure, 'rank'>) {
  if (rank === 'head') return null;
  return (
    <>
      {' '}
      <span className="rank-chip">{words[rank]}</span>
    </>
  );
}
