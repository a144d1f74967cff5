import type { SeedProblem } from '../problem.ts';
import type { SeedRecord } from '../reading/seed-record.ts';

/** What we conclude ourselves must say how. */
export function checkBasis(record: SeedRecord): SeedProblem[] {
  if (record.fields.basis !== 'inferred' || record.fields.why !== undefined) return [];
  return [
    {
      ...record.at('basis'),
      message: 'basis is "inferred", which needs why: say how we come to conclude it.',
    },
  ];
}
