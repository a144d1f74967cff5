import { typesEntailing } from '../../../contract/model/relationship-types.ts';
import type { Report } from '../../process/progress.ts';
import type { SeedRows } from '../rows/rows.ts';
import { batchesOf } from './batches.ts';
import type { Run } from './transaction-run.ts';

/**
 * Stores what the facts of entities, whichever data set they belong to, prove of their lives: of all entities of a data
 * set, and of all that its relationships join or joined. Writes only what differs.
 * @param wanted what the data set is to hold, by now written
 * @param stored what it held before
 */
export async function proveLives(
  run: Run,
  wanted: SeedRows,
  stored: SeedRows,
  report: Report,
): Promise<void> {
  const joined = [...wanted.relationships, ...stored.relationships].flatMap(({ from, to }) => [from, to]);
  // In one order, so that two loads do not wait for each other.
  const ids = [...new Set([...wanted.entities.map(({ id }) => id), ...joined])].sort();
  const types = { ofSource: typesEntailing('source'), ofTarget: typesEntailing('target') };
  for (const { part, first } of batchesOf(ids)) {
    report(`prove lives: ${first} of ${ids.length}`);
    await run('prove-lives', { ids: part, ...types });
  }
}
