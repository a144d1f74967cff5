import type { Holding, Tenure } from '../model/tenure.ts';
import type { Bounds } from '../model/time/bounds.ts';
import { dayMoved, isAfter } from '../model/time/days.ts';
import { lengthText } from './length.ts';

const names: Record<Holding, string> = {
  certain: 'Certain',
  'last-known': 'Last known before',
  'next-known': 'Next known after',
  conceivable: 'Conceivable',
};

/** How somebody stands to an office on a date, as a label. */
export function nameOfHolding(holding: Holding): string {
  return names[holding];
}

/** The same within a line, with how far the date is from where it is known: `last known before, 5 years after`. */
export function holdingText({ holding, distance }: Pick<Tenure, 'holding' | 'distance'>): string {
  if (holding === null) return '';
  const isAround = holding === 'last-known' && distance !== null && distance.after !== null;
  const name = isAround ? 'known before and after' : names[holding].toLowerCase();
  return [name, distance?.text ?? ''].filter((part) => part !== '').join(', ');
}

/** Around a date, the last day before it on which somebody is known and the first after it, as ISO days. */
interface KnownAround {
  before: string | null;
  after: string | null;
}

/** How long after the last day on which somebody is known a date is, and how long before the next: `5 years after`. */
export function distanceText(known: KnownAround, interval: Bounds): string {
  const [since, until] = distances(known, interval);
  return [...since.map((length) => `${length} after`), ...until.map((length) => `${length} before`)].join(
    ' and ',
  );
}

/** The same from the other end: `21 years before this date`; empty where no day is known. */
export function distanceFromDateText(known: KnownAround, interval: Bounds): string {
  const [since, until] = distances(known, interval);
  const sides = [...since.map((length) => `${length} before`), ...until.map((length) => `${length} after`)];
  return sides.length === 0 ? '' : `${sides.join(' and ')} this date`;
}

/** The lengths from the last known day to a date, and from the date to the next; each empty where there is none. */
function distances({ before, after }: KnownAround, { min, max }: Bounds): [since: string[], until: string[]] {
  return [
    before && min && isAfter(min, before) ? [lengthText(dayMoved(before, 1), min)] : [],
    after && max && isAfter(after, max) ? [lengthText(max, dayMoved(after, -1))] : [],
  ];
}
