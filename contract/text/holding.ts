import type { Holding, Tenure } from '../model/tenure.ts';
import type { Bounds } from '../model/time/bounds.ts';
import { dayMoved } from '../model/time/days.ts';
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

/**
 * How long after the last day on which somebody is known a date is, and how long before the next: `5 years after`.
 * @param known ISO days; null where there is none
 */
export function distanceText(
  { before, after }: { before: string | null; after: string | null },
  { min, max }: Bounds,
): string {
  const parts = [
    ...(before && min && before < min ? [`${lengthText(dayMoved(before, 1), min)} after`] : []),
    ...(after && max && after > max ? [`${lengthText(max, dayMoved(after, -1))} before`] : []),
  ];
  return parts.join(' and ');
}
