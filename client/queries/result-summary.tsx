import type { Result } from '../../contract/routes/queries.ts';
import { resultParcel } from '../takeaway/result-parcel.ts';
import { TakeAway } from '../takeaway/take-away.tsx';

/** How many rows came, how long it took, whether there are more, and the way to keep them. */
export function ResultSummary({ title, result }: { title: string; result: Result }) {
  const { shown, truncated, milliseconds } = result.summary;
  return (
    <>
      <p className="count" aria-live="polite">
        {shown} {shown === 1 ? 'row' : 'rows'}, {Math.round(milliseconds)} ms
        {truncated && <strong className="truncated"> · cut off here: there are more</strong>}
      </p>
      {shown > 0 && <TakeAway parcel={() => resultParcel(title, result)} />}
    </>
  );
}
