import { Calendar } from 'lucide-react';
import { useLooks } from '../../entity/looks/current-looks.ts';
import { kindLooks } from '../../entity/looks/own-looks.ts';
import { colourOf } from './colour-of.ts';
import type { DrawnLane } from './drawing.ts';
import { titleOf } from './lanes.ts';
import { inLines, type Measure } from './shorten.ts';
import { sizes } from './sizes.ts';

interface LaneNameProps {
  drawn: DrawnLane;
  gutter: number;
  measure: Measure;
  onChoose(id: string): void;
}

const lineHeight = 16;
/** Of a lane that nobody owns: what else happened. */
const colourOfEvents = `light-dark(${kindLooks.Event.light}, ${kindLooks.Event.dark})`;

/** As many lines of a name as a lane is high enough for, two at least. */
function linesIn(height: number): number {
  return Math.max(2, Math.floor((height - sizes.lanePadding - 4) / lineHeight));
}

/** Whose lane it is, in the gutter; the name in full under the pointer. */
export function LaneName({ drawn: { lane, top, height }, gutter, measure, onChoose }: LaneNameProps) {
  const { node } = lane;
  const { labelOf, lookOf } = useLooks();
  const Mark = node ? lookOf(labelOf(node)).icon : Calendar;
  const name = titleOf(lane);
  const lines = inLines(name, gutter - 48, linesIn(height), measure);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard reaches the same by the lane’s items
    <g
      className="timeline-lane-name"
      data-choosable={node !== null}
      transform={`translate(0 ${top})`}
      onClick={() => node && onChoose(node.id)}
    >
      <title>{name}</title>
      <rect className="timeline-gutter" width={gutter} height={height} />
      <Mark
        style={{ color: node ? colourOf(node) : colourOfEvents }}
        x={14}
        y={sizes.lanePadding + 2}
        width={15}
        height={15}
        aria-hidden
      />
      <text x={37} y={sizes.lanePadding + 14}>
        {lines.map((line, index) => (
          <tspan key={line} x={37} dy={index === 0 ? 0 : lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
