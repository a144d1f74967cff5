import type { Result } from '../../../../contract/api/result.ts';
import { standardRows } from '../../../../contract/api/statement-limits.ts';
import { TextSegments } from '../../../entity/text-segments.tsx';
import { runningText, summaryText } from '../texts.ts';

interface ResultSummaryProps {
  result: Result;
  isRunning?: boolean;
  /** At most so many rows were asked for. */
  limit?: number;
  /** The as-of date that the query followed; null for none. */
  at?: string | null;
}

/** How many rows came, as of when, how long it took. */
export function ResultSummary({
  result,
  isRunning = false,
  limit = standardRows,
  at = null,
}: ResultSummaryProps) {
  return (
    <p className="count result-summary" aria-live="polite">
      {isRunning ? (
        runningText(result.rows.length, limit)
      ) : (
        <TextSegments segments={summaryText(result.summary, at)} />
      )}
    </p>
  );
}
