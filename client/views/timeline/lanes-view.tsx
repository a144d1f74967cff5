import type { RefObject } from 'react';
import { Axis, type AxisProps } from './axis.tsx';
import { Hatch } from './bar.tsx';
import './lanes.css';
import { ticksOf } from '../../facts/ticks.ts';
import type { TimelineDrawing } from './drawing.ts';
import { LaneName } from './lane-name.tsx';
import { undated } from './lanes.ts';
import type { Measure } from './shorten.ts';
import { sizes } from './sizes.ts';
import { type HeightInSight, isInHeight } from './use-tall-sight.ts';

interface LanesViewProps extends AxisProps {
  drawing: TimelineDrawing;
  /** At least as high as the frame, in pixels. */
  height: number;
  /** Which lanes are drawn. */
  heightInSight: HeightInSight;
  /** How far the drawing is moved to the right, in pixels. */
  offset: number;
  colours: readonly string[];
  /** Where gestures begin. */
  area: RefObject<SVGGElement | null>;
  measure: Measure;
  /** Bars, marks and lines. */
  children: React.ReactNode;
  onChooseLane(id: string): void;
  onBackground(): void;
}

/** The drawing: lanes with their names on the left, the scale of time above, what is known in its place. */
export function LanesView({
  drawing,
  height,
  heightInSight,
  offset,
  colours,
  area,
  measure,
  children,
  ...props
}: LanesViewProps) {
  const { gutter, width, range, queryDate, onChooseLane, onBackground } = props;
  const pixel = (range[1] - range[0]) / width;
  // The undated have no place in time.
  const bottom = drawing.lanes.find(({ lane }) => lane.id === undated)?.top ?? height;
  const lanes = drawing.lanes.map((lane, index) => ({ ...lane, isOdd: index % 2 === 1 }));
  const inSight = lanes.filter((lane) => isInHeight(lane.top, lane.top + lane.height, heightInSight));
  return (
    <>
      <defs>
        {colours.map((colour) => (
          <Hatch key={colour} colour={colour} />
        ))}
        <clipPath id="timeline-area">
          <rect width={width} height={height} />
        </clipPath>
      </defs>
      {inSight.map(({ lane, top, height: tall, isOdd }) => (
        <rect
          key={lane.id}
          className="timeline-lane"
          data-odd={isOdd}
          y={top}
          width={gutter + width}
          height={tall}
        />
      ))}
      <g ref={area} className="timeline-area" transform={`translate(${gutter} 0)`}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keyboard chooses nothing with Escape */}
        <rect className="timeline-touch" width={width} height={height} onClick={onBackground} />
        <g clipPath="url(#timeline-area)">
          {ticksOf(range, width).map(({ time }) => (
            <path
              key={time}
              className="timeline-grid"
              d={`M${(time - range[0]) / pixel} ${sizes.axis}V${bottom}`}
            />
          ))}
          {queryDate && (
            <rect
              className="timeline-query-date"
              x={queryDate.from}
              y={sizes.axis}
              width={Math.max(queryDate.to - queryDate.from, 1.5)}
              height={Math.max(bottom - sizes.axis, 0)}
            />
          )}
          <g transform={`translate(${offset} 0)`}>{children}</g>
        </g>
      </g>
      {inSight.map((lane) => (
        <LaneName key={lane.lane.id} drawn={lane} gutter={gutter} measure={measure} onChoose={onChooseLane} />
      ))}
      <Axis gutter={gutter} width={width} range={range} queryDate={queryDate} />
    </>
  );
}
