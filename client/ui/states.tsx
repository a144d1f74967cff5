import type { ReactNode } from 'react';
import './states.css';

/** Grey lines where an answer is about to stand. */
export function Skeleton({ lines, label }: { lines: number; label: string }) {
  const widths = ['92%', '74%', '83%', '60%'];
  return (
    <div className="skeleton" role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
        <div key={line} className="skeleton-line" style={{ width: widths[line % widths.length] }} />
      ))}
    </div>
  );
}

/** Says that there is nothing, and what to do instead. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className="empty">{children}</p>;
}
