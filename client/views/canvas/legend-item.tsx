import type { ReactNode } from 'react';

interface KeyItemProps {
  words: string;
  className?: string;
  /** A sign as it looks in the graph, drawn 20 wide and 16 high. */
  children: ReactNode;
}

/** A line of the legend: a sign, and what it means. */
export function LegendItem({ words, className, children }: KeyItemProps) {
  return (
    <li className={className}>
      <svg viewBox="0 0 20 16" aria-hidden>
        {children}
      </svg>
      {words}
    </li>
  );
}
