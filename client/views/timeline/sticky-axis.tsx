import { Axis, type AxisProps } from './axis.tsx';
import { sizes } from './sizes.ts';

interface StickyAxisProps extends AxisProps {
  /** @param x from the left end of the time, in pixels */
  onAsk(x: number): void;
}

/** The same scale again, that stays while the lanes scroll below it; a press asks about a date. */
export function StickyAxis({ onAsk, ...axis }: StickyAxisProps) {
  return (
    // The as-of field sets the date from the keyboard.
    <svg
      className="timeline-sticky"
      width={axis.gutter + axis.width}
      height={sizes.axis}
      aria-hidden
      onClick={({ clientX, currentTarget }) => {
        const x = clientX - currentTarget.getBoundingClientRect().left - axis.gutter;
        if (x >= 0) onAsk(x);
      }}
    >
      <title>Click to set the as-of date</title>
      <Axis {...axis} />
    </svg>
  );
}
