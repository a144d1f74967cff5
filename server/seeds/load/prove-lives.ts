import { typesEntailing } from '../../../contract/model/relationship-types.ts';
import type { Report } from '../../process/progress.ts';
import type { SeedRows } from '../rows/rows.ts';
import { batchesOf } from './batches.ts';
import type { SeedChanges } from './changes.ts';
import type { Run } from './transaction-run.ts';

/**
 * Stores what the facts of entities, whichever data set they belong to, prove of their lives: of all entities of a data
 * set, and of all that its relationships join or joined. Writes only what differs.
 * @param wanted what the data set is to hold, by now written
 * @param changes what was written
 */
export async function proveLives(
  run: Run,
  wanted: SeedRows,
  changes: SeedChanges,
  report: Report,
): Promise<void> {
  const ids = provenIds(wanted, changes);
  const types = { ofSource: typesEntailing('source'), ofTarget: typesEntailing('target') };
  for (const { part, first } of batchesOf(ids, run.batch)) {
    report(`prove lives: ${first} of ${ids.length}`);
    await run('prove-lives', { ids: part, ...types });
  }
}

/** The entities whose lives a load proves, in one order, so that two loads do not wait for each other. */
export function provenIds(wanted: SeedRows, { relationships }: SeedChanges): string[] {
  const ids = new Set(wanted.entities.map(({ id }) => id));
  const joined = [
    wanted.relationships,
    relationships.removed,
    relationships.changed.map(({ stored }) => stored),
  ];
  for (const { from, to } of joined.flat()) ids.add(from).add(to);
  return [...ids].sort();
}
