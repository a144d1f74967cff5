import type { Lane } from './lanes.ts';
import type { Extent } from './pack.ts';
import type { TimelineBar } from './place.ts';

/** The bars of one tenure, which stand in one row. */
export interface TenureRow extends Extent {
  bars: readonly TimelineBar[];
}

/**
 * Joins the facts of one tenure: the name stands with the first alone, a light line leads from each to the next, and only
 * the ends of the whole fade out.
 * @param bars in the order of time
 */
export function joinTenures(bars: readonly TimelineBar[], { tenures }: Pick<Lane, 'tenures'>): TenureRow[] {
  const groups = Map.groupBy(bars, ({ id }) => tenures.get(id) ?? id);
  return [...groups.values()].map((members) => {
    const joined = members.length > 1 ? members.map((bar, index) => inTenure(bar, index, members)) : members;
    return {
      bars: joined,
      from: Math.min(...joined.map(({ from }) => from)),
      to: Math.max(...joined.map(({ to }) => to)),
    };
  });
}

function inTenure(bar: TimelineBar, index: number, members: readonly TimelineBar[]): TimelineBar {
  const [isFirst, next] = [index === 0, members[index + 1]];
  const opens = { before: bar.opens.before && isFirst, after: bar.opens.after && !next };
  return {
    ...bar,
    fades: opens,
    leadsTo: next?.known[0] ?? null,
    ...(!isFirst && {
      label: '',
      fullLabel: '',
      labelWidth: 0,
      labelX: bar.known[0],
      from: bar.known[0] - 6,
    }),
    // The name stays in sight as long as the tenure is.
    to: isFirst ? Math.max(bar.to, members.at(-1)?.known[1] ?? bar.to) : bar.to,
  };
}
