import type { Holding } from '../model/tenure.ts';

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
