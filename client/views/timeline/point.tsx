import type { PlacedPoint } from './place.ts';
import { sizes } from './sizes.ts';

interface MomentProps {
  moment: PlacedPoint;
  y: number;
  /** A diamond for a day on which something is attested, a dot for what happened. */
  shape: 'attested' | 'happened';
}

/** Narrower than this, in pixels, a moment is a point. */
const point = 3 * sizes.mark;

/** A moment, and below it the time between which it lies, dotted where that is open. */
export function Point({ moment: { x, from, to, opens }, y, shape }: MomentProps) {
  const open = opens.before || opens.after;
  const half = sizes.mark;
  const below = y + half + 3;
  const between = to - from > point && `M${from} ${below - 3}v3H${to}v-3`;
  return (
    <>
      {between && !open && <path className="timeline-between" d={between} />}
      {shape === 'happened' && opens.before && (
        <path className="timeline-open" d={`M${x - half - 2} ${y}H${from}`} />
      )}
      {shape === 'happened' && opens.after && (
        <path className="timeline-open" d={`M${x + half + 2} ${y}H${to}`} />
      )}
      {shape === 'attested' ? (
        <path
          className="timeline-attested"
          data-open={open}
          d={`M${x} ${y - half - 1}l${half + 1} ${half + 1}l${-half - 1} ${half + 1}l${-half - 1} ${-half - 1}Z`}
        />
      ) : (
        <circle className="timeline-dot" data-open={open} cx={x} cy={y} r={half - 0.5} />
      )}
    </>
  );
}
