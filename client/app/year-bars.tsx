import { useRef } from 'react';
import { roundYears } from '../../contract/model/time/round-years.ts';
import { describeYear } from '../../contract/text/year.ts';
import { useWidth } from '../ui/use-width.ts';
import { barsOf, placeOf, type Year, type YearRange } from './years.ts';

interface YearBarsProps {
  span: YearRange;
  years: readonly Year[];
  /** The year that is chosen. */
  year: number | null;
}

/** Room that a year of four figures takes up, and what each letter of a longer one does, in pixels. */
const tickWidth = { least: 54, letter: 8.5 };

/** How much is recorded of each year, as bars above the figures of some years. */
export function YearBars({ span, years, year }: YearBarsProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const thickness = `${Math.max(0.2, 72 / (span.last - span.first + 1))}%`;
  const letters = Math.max(...[span.first, span.last].map((each) => describeYear(each).length));
  const ticks = Math.max(1, Math.floor(width / Math.max(tickWidth.least, letters * tickWidth.letter)));
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
      {roundYears(span.first, span.last, ticks).map((each) => (
        <span key={each} className="year-tick" style={{ left: left(each) }}>
          {describeYear(each)}
        </span>
      ))}
    </div>
  );
}
