import { useRef } from 'react';
import { describeYear } from '../../contract/text/year.ts';
import { useWidth } from '../ui/use-width.ts';
import { barsOf, placeOf, ticksOf, type Year, type YearRange } from './years.ts';

interface YearBarsProps {
  span: YearRange;
  years: readonly Year[];
  /** The year that is chosen. */
  year: number | null;
}

/** Room that the figures of a year take up, in pixels. */
const tickWidth = 54;

/** How much is recorded of each year, as bars above the figures of some years. */
export function YearBars({ span, years, year }: YearBarsProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const thickness = `${Math.max(0.2, 72 / (span.last - span.first + 1))}%`;
  const left = (each: number) => `${100 * placeOf(each, span)}%`;
  return (
    <div ref={frame} className="year-bars" aria-hidden>
      {barsOf(years).map((bar) => (
        <i
          key={bar.year}
          className="year-bar"
          data-chosen={bar.year === year}
          style={{ left: left(bar.year), width: thickness, height: `${100 * bar.all}%` }}
        >
          <i style={{ height: `${(100 * bar.sure) / bar.all}%` }} />
        </i>
      ))}
      {ticksOf(span, Math.max(1, Math.floor(width / tickWidth))).map((each) => (
        <span key={each} className="year-tick" style={{ left: left(each) }}>
          {describeYear(each)}
        </span>
      ))}
    </div>
  );
}
