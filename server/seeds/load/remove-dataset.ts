import type { Driver } from 'neo4j-driver';
import type { ProvidedDatabase } from '../../database/provided-database.ts';
import { NotFoundError } from '../../problems/errors.ts';
import type { Progress } from '../../process/progress.ts';
import { curatedFolder } from '../curated.ts';
import { datasetOf } from '../reading/dataset-file.ts';
import { readSeedFiles } from '../reading/seed-file.ts';
import type { SeedRows } from '../rows/rows.ts';
import { changesBetween } from './changes.ts';
import { proveLives } from './prove-lives.ts';
import { refuseToTouchOthers } from './refusal.ts';
import { readStored } from './stored-rows.ts';
import { runIn } from './transaction-run.ts';
import { writeChanges } from './write-changes.ts';

const nothing: SeedRows = { sources: [], passages: [], entities: [], relationships: [] };

/** How long the server may take for all of it, in milliseconds. */
const timeout = 120_000;

/**
 * Removes a data set, all of it or nothing. In a database of our own the removal of the curated data is remembered, so
 * that no start loads it again.
 * @throws NotFoundError, or LoadRefused where other data sets point into it
 */
export async function removeDataset(
  { ours, database }: Pick<ProvidedDatabase, 'ours' | 'database'>,
  driver: Driver,
  id: string,
  progress: Progress,
): Promise<void> {
  const curated = datasetOf(await readSeedFiles(curatedFolder))?.id;
  const session = driver.session(database ? { database } : {});
  try {
    await progress.step(`Removing ${id}`, (report) =>
      session.executeWrite(
        async (transaction) => {
          const run = runIn(transaction);
          const [known] = await run('dataset', { id });
          if (!known) throw new NotFoundError(`No data set "${id}" is loaded.`);
          const stored = await readStored(run, id);
          const changes = changesBetween(nothing, stored);
          await refuseToTouchOthers(run, changes, id, 'removed');
          await writeChanges(run, changes, id, report);
          await proveLives(run, nothing, stored, report);
          await run('forget-dataset', { id, remember: ours && id === curated });
        },
        { timeout },
      ),
    );
  } finally {
    await session.close();
  }
}
