import { describeDate } from '../../../contract/text/dates.ts';
import type { TimeStretch } from '../../facts/span.ts';
import { ticksOf, yearsSeen } from '../../facts/ticks.ts';
import { sizes } from './sizes.ts';

export interface AxisProps {
  range: TimeStretch;
  gutter: number;
  /** Of the time, without the gutter. */
  width: number;
  /** The query date, with where it lies from the left end of the time. */
  queryDate: { text: string; from: number; to: number } | null;
}

/** The scale of time, with the query date. */
export function Axis({ range, gutter, width, queryDate }: AxisProps) {
  const pixel = (range[1] - range[0]) / width;
  const ticks = ticksOf(range, width).map((tick) => ({
    ...tick,
    x: gutter + (tick.time - range[0]) / pixel,
  }));
  const middle = queryDate && gutter + (queryDate.from + queryDate.to) / 2;
  // About as wide as a date’s letters are, with half of the next one’s.
  const room = (queryDate ? describeDate(queryDate.text).length * 3.6 : 0) + 26;
  const covered = (x: number) => middle !== null && Math.abs(x - middle) < room;
  return (
    <g className="timeline-axis">
      <rect className="timeline-axis-background" width={gutter + width} height={sizes.axis} />
      {ticks
        .filter(({ x }) => x > gutter + 14)
        .map(({ time, x, label, strong }) => (
          <g key={time} transform={`translate(${x} 0)`}>
            <path className="timeline-tick" d={`M0 ${sizes.axis - 6}v6`} />
            {!covered(x) && (
              <text className="timeline-tick-label" data-strong={strong} y={sizes.axis - 12}>
                {label}
              </text>
            )}
          </g>
        ))}
      {queryDate && middle !== null && middle > gutter && middle < gutter + width && (
        <text
          className="timeline-query-date-label"
          x={Math.min(middle, gutter + width - 44)}
          y={sizes.axis - 12}
        >
          {describeDate(queryDate.text)}
        </text>
      )}
      <rect className="timeline-axis-background" width={gutter} height={sizes.axis} />
      <text className="timeline-years" x={14} y={sizes.axis - 12}>
        {yearsSeen(range)}
      </text>
      <path className="timeline-axis-line" d={`M0 ${sizes.axis - 0.5}H${gutter + width}`} />
    </g>
  );
}
