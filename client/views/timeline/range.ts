import type { TimeStretch } from '../../facts/span.ts';

const day = 86_400_000;
/** Nearer than this nothing is dated. */
const minSpan = 45 * day;
/** How far beyond all facts one may look, as a part of the whole. */
const beyond = 0.6;

/** All of the stretches, with air on either side; the last hundred years where there are none. */
export function fitted(stretches: readonly TimeStretch[], now = Date.now()): TimeStretch {
  if (stretches.length === 0) return [now - 36_525 * day, now];
  const from = Math.min(...stretches.map(([first]) => first));
  const to = Math.max(...stretches.map(([, last]) => last));
  const air = Math.max((to - from) * 0.05, 120 * day);
  return [from - air, to + air];
}

/** What is seen after zooming: `factor` times as near, with one moment staying where it is. */
export function zoomed(
  [from, to]: TimeStretch,
  factor: number,
  about: number,
  whole: TimeStretch,
): TimeStretch {
  const span = Math.min(Math.max((to - from) / factor, minSpan), widest(whole));
  const share = (about - from) / (to - from);
  return kept([about - span * share, about + span * (1 - share)], whole);
}

/** What is seen after moving by a part of what is seen now. */
export function moved([from, to]: TimeStretch, by: number, whole: TimeStretch): TimeStretch {
  const step = (to - from) * by;
  return kept([from + step, to + step], whole);
}

/** Moves what is seen so that a moment is in sight; nothing moves where it is already. */
export function including([from, to]: TimeStretch, time: number, whole: TimeStretch): TimeStretch {
  const span = to - from;
  const air = span * 0.015;
  if (time >= from + air && time <= to - air) return [from, to];
  const first = Math.max(Math.min(time - span * 0.3, whole[1] - span), Math.min(whole[0], time - air));
  return [first, first + span];
}

/** How much nearer than the whole one may look, and how much farther. */
export function zoomLimits(whole: TimeStretch): [farthest: number, nearest: number] {
  return [(whole[1] - whole[0]) / widest(whole), (whole[1] - whole[0]) / minSpan];
}

/** Where one may look, as a stretch around the whole. */
export function reach([from, to]: TimeStretch): TimeStretch {
  return [from - (to - from) * beyond, to + (to - from) * beyond];
}

function widest(whole: TimeStretch): number {
  const [from, to] = reach(whole);
  return Math.max(to - from, minSpan);
}

function kept([from, to]: TimeStretch, whole: TimeStretch): TimeStretch {
  const [first, last] = reach(whole);
  const step = from < first ? first - from : to > last ? last - to : 0;
  return [from + step, to + step];
}
