import type { Result } from '../../../contract/api/routes/queries.ts';
import { describeDate } from '../../../contract/text/dates.ts';
import { ExportButton } from '../../export/export-button.tsx';
import { resultPayload } from './result-payload.ts';

interface ResultSummaryProps {
  title: string;
  result: Result;
  /** The as-of date that the query followed; null for none. */
  at: string | null;
}

/** How many rows came, as of when, how long it took, whether there are more, and the way to keep them. */
export function ResultSummary({ title, result, at }: ResultSummaryProps) {
  const { shown, truncated, milliseconds } = result.summary;
  return (
    <>
      <p className="count" aria-live="polite">
        {shown} {shown === 1 ? 'row' : 'rows'}
        {at !== null && ` as of ${describeDate(at)}`}, {Math.round(milliseconds)} ms
        {truncated && <strong className="truncated"> · cut off here: there are more</strong>}
      </p>
      {shown > 0 && <ExportButton parcel={() => resultPayload(title, result)} />}
    </>
  );
}
