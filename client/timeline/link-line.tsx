import type { Link } from './drawing.ts';

/** A line from a body to what it became. */
export function LinkLine({ link: { moment, y, end } }: { link: Link }) {
  const { x, from, to } = moment;
  const vague = to - from > 8;
  const down = end >= y ? 1 : -1;
  const tip = end - 6 * down;
  const apart = Math.abs(end - y) > 12;
  return (
    <>
      {apart && <path className="timeline-link" data-vague={vague} d={`M${x} ${y}V${tip}`} />}
      {apart && (
        <path
          className="timeline-arrow"
          d={`M${x - 4.5} ${tip - 3 * down}L${x} ${end}L${x + 4.5} ${tip - 3 * down}Z`}
        />
      )}
      <circle className="timeline-dot timeline-turn" data-open={vague} cx={x} cy={y} r={4} />
    </>
  );
}
