import type { Driver } from 'neo4j-driver';
import type { ProvidedDatabase } from '../../database/provided-database.ts';
import { NotFoundError } from '../../problems/errors.ts';
import type { Progress } from '../../process/progress.ts';
import { curatedFolder } from '../curated.ts';
import { datasetOf } from '../reading/dataset-file.ts';
import { readSeedFiles } from '../reading/seed-file.ts';
import type { SeedRows } from '../rows/rows.ts';
import type { SeedChanges } from './changes.ts';
import { loadInParts } from './load-in-parts.ts';
import { isLarge, loadedState } from './loaded-state.ts';
import { proveLives, provenIds } from './prove-lives.ts';
import { refuseToTouchOthers } from './refusal.ts';
import { compareWithStored } from './stored-rows.ts';
import { type Run, runIn } from './transaction-run.ts';
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
    const known = await session.executeRead((transaction) => loadedState(runIn(transaction), id));
    if (!known) throw new NotFoundError(`No data set "${id}" is loaded.`);
    const prepare = (run: Run, changes: SeedChanges) => refuseToTouchOthers(run, changes, id, 'removed');
    const finish = (run: Run) => run('forget-dataset', { id, remember: ours && id === curated });
    await progress.step(`Removing ${id}`, async (report) => {
      if (known.loading || isLarge(nothing, known)) {
        const marked = { id, title: known.title ?? id, revision: '', loadedFrom: known.loadedFrom ?? '' };
        await loadInParts(driver, database, { marked, rows: nothing, prepare, finish }, report);
        return;
      }
      await session.executeWrite(
        async (transaction) => {
          const run = runIn(transaction);
          const changes = await compareWithStored(run, nothing, id);
          await prepare(run, changes);
          await writeChanges(run, changes, id, report);
          await proveLives(run, provenIds(nothing, changes), report);
          await finish(run);
        },
        { timeout },
      );
    });
  } finally {
    await session.close();
  }
}
