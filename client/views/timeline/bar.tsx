import { useId } from 'react';
import { middleOf } from './drawing.ts';
import type { TimelineBar as PlacedBar } from './place.ts';
import { Point } from './point.tsx';
import { sizes } from './sizes.ts';
import { stopsOf } from './stops.ts';

/** A bar: solid where it is certain, hatched where it is possible, fading where an end is open. */
export function Bar({ bar, labelAt }: { bar: PlacedBar; labelAt: number }) {
  const id = useId();
  const { known, core, opens, fades, leadsTo, isLife, attested, label, colour } = bar;
  const height = isLife ? sizes.lifeHeight : sizes.barHeight;
  const middle = middleOf({ form: 'bar', y: 0 });
  const top = middle - height / 2;
  const from = known[0] - (fades.before ? sizes.fade : 0);
  const to = known[1] + (fades.after ? sizes.fade : 0);
  return (
    <>
      <linearGradient id={id}>
        {stopsOf(bar).map(({ offset, opacity }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: stops have no identity
          <stop key={index} offset={offset} stopColor="currentColor" stopOpacity={opacity} />
        ))}
      </linearGradient>
      {leadsTo !== null && <path className="timeline-tenure" d={`M${known[1]} ${middle}H${leadsTo}`} />}
      <rect x={from} y={top} width={Math.max(to - from, 1)} height={height} fill={`url(#${id})`} />
      <rect
        x={known[0]}
        y={top}
        width={Math.max(known[1] - known[0], 1)}
        height={height}
        fill={`url(#${hatchId(colour)})`}
      />
      {!opens.before && <path className="timeline-bound" d={`M${known[0]} ${top - 1.5}v${height + 3}`} />}
      {!opens.after && <path className="timeline-bound" d={`M${known[1]} ${top - 1.5}v${height + 3}`} />}
      {core && (
        <rect
          className="timeline-core"
          x={core[0]}
          y={top}
          width={Math.max(core[1] - core[0], 2.5)}
          height={height}
          rx={1}
        />
      )}
      {attested && <Point moment={attested} y={middle} shape="attested" />}
      <text className="timeline-label" x={labelAt} y={top - 5}>
        {label}
      </text>
    </>
  );
}

/** The hatching in one colour, by which what is possible is distinguished from what is certain without colour. */
export function Hatch({ colour }: { colour: string }) {
  return (
    <pattern
      id={hatchId(colour)}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path d="M0 0v5" className="timeline-hatch" stroke="currentColor" style={{ color: colour }} />
    </pattern>
  );
}

function hatchId(colour: string): string {
  return `timeline-hatch-${colour.replace(/\W/g, '-')}`;
}
