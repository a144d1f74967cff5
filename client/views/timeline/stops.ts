import type { TimelineBar } from './place.ts';
import { sizes } from './sizes.ts';

interface Stop {
  /** From 0 at the left end to 1 at the right. */
  offset: number;
  opacity: number;
}

/** How strongly the possible is drawn: at a bound, beside what is certain, and where nothing is certain. */
const faint = 0.2;
const strong = 0.62;

/**
 * How a bar’s fill gets stronger towards what is certain, and fades out where its end is open.
 * @returns stops over the bar with its open ends
 */
export function stopsOf({
  known,
  core,
  opens,
  fades = opens,
}: Pick<TimelineBar, 'known' | 'core' | 'opens'> & Partial<Pick<TimelineBar, 'fades'>>): Stop[] {
  const from = known[0] - (fades.before ? sizes.fade : 0);
  const to = known[1] + (fades.after ? sizes.fade : 0);
  const width = Math.max(to - from, 1);
  const at = (x: number, opacity: number): Stop => ({ offset: rounded((x - from) / width), opacity });
  const edge = (open: boolean) => (open || !core ? strong : faint);
  return [
    ...(fades.before ? [at(from, 0)] : []),
    at(known[0], edge(opens.before)),
    ...(core ? [at(core[0], strong), at(core[1], strong)] : []),
    at(known[1], edge(opens.after)),
    ...(fades.after ? [at(to, 0)] : []),
  ];
}

function rounded(share: number): number {
  return Math.round(share * 1e5) / 1e5;
}
