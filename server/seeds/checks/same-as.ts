import type { SeedProblem } from '../problem.ts';
import type { SeedRecord } from '../reading/seed-record.ts';

/** A place given twice as the same thing. */
export function checkSameAs(record: SeedRecord): SeedProblem[] {
  const places = record.list('sameAs');
  return places.flatMap((place, index) =>
    places.indexOf(place) < index
      ? [{ ...record.at('sameAs', index), message: `sameAs names "${place}" twice.` }]
      : [],
  );
}
