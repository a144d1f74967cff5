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
  const cut = cutText(summary);
  if (cut === null) return null;
  const more = summary.cutBy === 'rows' ? limits.filter((limit) => limit > summary.shown) : [];
  return (
    <p className="cut-notice">
      <span className="truncated">{cut}</span>
      {onMoreRows &&
        more.map((limit) => (
          <Button key={limit} className="text-button" onPress={() => onMoreRows(limit)}>
            {upToText(limit)}
          </Button>
        ))}
    </p>
  );
}
