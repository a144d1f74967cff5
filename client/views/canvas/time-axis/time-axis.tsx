import { useEffect } from 'react';
import { type Tick, ticksOf, yearsSeen } from '../../../facts/ticks.ts';
import type { Scene } from '../scene.ts';
import './time-axis.css';
import type { TimeLayout } from '../layouts/time-layout.ts';
import { undatedArea } from './undated-area.ts';
import { UndatedHeading } from './undated-heading.tsx';
import { useViewport } from './use-viewport.ts';

/** Height of the strip with the years, in pixels. */
const strip = 30;

/** So near the edge a label would be cut, in pixels. */
const edge = 18;

/** The years above a graph that is laid out along time, and the area of the undated; both follow zoom and pan. */
export function TimeAxis({ scene, layout }: { scene: Scene; layout: TimeLayout }) {
  const { cy, camera } = scene;
  const seen = useViewport(scene);
  const { zoom, pan, width, height } = seen;
  useEffect(() => {
    // The strip covers what lies below it, so a graph that was fitted is fitted again.
    if (camera.fitted()) camera.fit('once');
  }, [camera]);
  const { scale } = layout;
  const range = scale && ([scale.timeAt(-pan.x / zoom), scale.timeAt((width - pan.x) / zoom)] as const);
  const ticks = (range && width > 0 ? ticksAround([...layout.times.values()], ticksOf(range, width)) : [])
    .map((tick) => ({ ...tick, x: (scale?.xOf(tick.time) ?? 0) * zoom + pan.x }))
    .filter(({ x }) => x > edge && x < width - edge);
  const area = undatedArea(cy, layout);
  const top = area && area.top * zoom + pan.y;
  return (
    <>
      <svg className="time-grid" width={width} height={height} aria-hidden>
        {ticks.map(({ time, x }) => (
          <path
            key={time}
            className="time-grid-line"
            d={`M${x} 0V${Math.max(Math.min(top ?? height, height), 0)}`}
          />
        ))}
        {area && top !== null && (
          <rect
            className="time-undated"
            x={area.left * zoom + pan.x}
            y={top}
            width={(area.right - area.left) * zoom}
            height={(area.bottom - area.top) * zoom}
            rx={8}
          />
        )}
      </svg>
      {range && (
        <svg
          className="time-axis"
          width={width}
          height={strip}
          role="img"
          aria-label={`Years: ${yearsSeen(range)}`}
        >
          {ticks.map(({ time, x, label, strong }) => (
            <text key={time} className="time-axis-label" data-strong={strong} x={x} y={19}>
              {label}
            </text>
          ))}
        </svg>
      )}
      {area && <UndatedHeading cy={cy} area={area} seen={seen} covered={strip} />}
    </>
  );
}

/** Of some ticks those among the times of what is dated, and the next on either side. */
function ticksAround(times: readonly number[], ticks: readonly Tick[]): Tick[] {
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const from = ticks.findLast(({ time }) => time <= first)?.time ?? first;
  const to = ticks.find(({ time }) => time >= last)?.time ?? last;
  return ticks.filter(({ time }) => time >= from && time <= to);
}
