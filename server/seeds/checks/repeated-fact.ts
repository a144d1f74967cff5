import type { SeedProblem } from '../problem.ts';
import type { SeedRecord } from '../reading/seed-record.ts';
import type { KnownRecords } from './known.ts';

/** A fact that another one says already: between the same ends, at the same time, in the same office and words. */
export function checkRepeatedFact(record: SeedRecord, known: KnownRecords): SeedProblem[] {
  if (record.table.holds !== 'facts') return [];
  const first = known.firstAlike(record);
  if (!first || first.text('id') === record.text('id') || opposed(first, record)) return [];
  const { file, line } = first.at('id');
  const message = `This says the same as "${first.text('id')}", in ${file}:${line}: keep one of them, with the citations of both.`;
  return [{ ...record.at('id'), message }];
}

/** What one of them disputes is meant as another reading. */
function opposed(one: SeedRecord, other: SeedRecord): boolean {
  return one.list('disputes').includes(other.text('id')) || other.list('disputes').includes(one.text('id'));
}
