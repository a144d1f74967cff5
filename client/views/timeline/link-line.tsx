import { successionForm } from '../../../contract/model/meaning.ts';
import type { TimelineLink } from './drawing.ts';
import { sizes } from './sizes.ts';

/** Between the names of one body a link is no longer than this, in pixels. */
const within = 2.2 * sizes.barRow;

/** A line from a body to what it became: to another body with a dot where it begins, to its next name without. */
export function LinkLine({ link: { moment, y, end, fact } }: { link: TimelineLink }) {
  const { x, from, to } = moment;
  const renamed = successionForm(fact) === 'renaming' && Math.abs(end - y) < within;
  const vague = to - from > 8;
  const down = end >= y ? 1 : -1;
  const size = renamed ? 3.5 : 4.5;
  const tip = end - (sizes.mark + 1) * down;
  if (Math.abs(end - y) < 12)
    return <circle className="timeline-dot" data-open={vague} cx={x} cy={y} r={3.5} />;
  return (
    <>
      <path className="timeline-link" data-vague={vague} d={`M${x} ${y}V${tip - size * down}`} />
      <path
        className="timeline-arrow"
        d={`M${x - size} ${tip - (size + 1.5) * down}L${x} ${tip}L${x + size} ${tip - (size + 1.5) * down}Z`}
      />
      {!renamed && <circle className="timeline-dot" data-open={vague} cx={x} cy={y} r={4} />}
    </>
  );
}
