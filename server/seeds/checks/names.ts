import type { SeedProblem } from '../problem.ts';
import type { SeedRecord } from '../reading/seed-record.ts';

/** A form of a name that the record gives twice. */
export function checkNames(record: SeedRecord): SeedProblem[] {
  const seen = new Set([record.text('name')]);
  return record.list('names').flatMap((each, index) => {
    const name = (each as { name?: unknown } | null)?.name;
    if (typeof name !== 'string') return [];
    const repeated = seen.has(name);
    seen.add(name);
    return repeated
      ? [{ ...record.at('names', index, 'name'), message: `"${name}" is given twice as a name.` }]
      : [];
  });
}
