import { Button } from 'react-aria-components';
import type { Result } from '../../../../contract/api/result.ts';
import { maxConsoleRows } from '../../../../contract/api/statement-limits.ts';
import { cutText, upToText } from '../texts.ts';

interface CutNoticeProps {
  summary: Result['summary'];
  onMoreRows?: ((limit: number) => void) | undefined;
}

/** As many rows as one may ask for next. */
const limits = [10_000, maxConsoleRows];

/** That an answer is not whole: by which limit, and how to see more. */
export function CutNotice({ summary, onMoreRows }: CutNoticeProps) {
  const mayHaveMore = onMoreRows !== undefined && summary.cutBy === 'rows';
  const more = mayHaveMore ? limits.filter((limit) => limit > summary.shown) : [];
  const cut = cutText(summary, more.length > 0);
  if (cut === null) return null;
  return (
    <p className="cut-notice">
      <span className="truncated">{cut}</span>
      {more.map((limit) => (
        <Button key={limit} className="text-button" onPress={() => onMoreRows?.(limit)}>
          {upToText(limit)}
        </Button>
      ))}
    </p>
  );
}
