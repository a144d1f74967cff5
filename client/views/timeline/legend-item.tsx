import { useId } from 'react';
import type { LegendShape } from './legend-items.tsx';

/** One sign, 26 by 16 pixels, as it stands in the drawing. */
export function LegendItem({ drawn }: Pick<LegendShape, 'drawn'>) {
  const id = useId();
  return (
    <svg className="timeline-sign" width="26" height="16" aria-hidden>
      <defs>
        <pattern
          id={`${id}-hatch`}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0v5" className="timeline-hatch" stroke="currentColor" />
        </pattern>
        <linearGradient id={`${id}-fade`}>
          <stop offset="0" stopColor="currentColor" stopOpacity="0.62" />
          <stop offset="1" stopColor="currentColor" stopOpacity="0" />
        </linearGradient>
      </defs>
      {drawn(id)}
    </svg>
  );
}
