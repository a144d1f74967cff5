import type { Result } from '../../../contract/api/routes/queries.ts';
import { TextSegments } from '../../entity/text-segments.tsx';
import { ExportButton } from '../../export/export-button.tsx';
import { resultPayload } from './result-payload.ts';
import { cutOff, summaryText } from './texts.ts';

interface ResultSummaryProps {
  title: string;
  result: Result;
  /** The as-of date that the query followed; null for none. */
  at: string | null;
}

/** How many rows came, as of when, how long it took, whether there are more, and the way to keep them. */
export function ResultSummary({ title, result, at }: ResultSummaryProps) {
  const { shown, truncated } = result.summary;
  return (
    <>
      <p className="count" aria-live="polite">
        <TextSegments segments={summaryText(result.summary, at)} />
        {truncated && <strong className="truncated"> · {cutOff}</strong>}
      </p>
      {shown > 0 && <ExportButton payload={() => resultPayload(title, result)} />}
    </>
  );
}
