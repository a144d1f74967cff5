import neo4j, { type Driver } from 'neo4j-driver';
import type { ProvidedDatabase } from '../../database/provided-database.ts';
import type { Progress } from '../../process/progress.ts';
import { loadSeeds } from './load-seeds.ts';
import { removeDataset } from './remove-dataset.ts';
import { runIn } from './transaction-run.ts';

/** A load in parts that has not ended; a removal where it has no revision. */
interface InterruptedLoad {
  id: string;
  title: string;
  revision: string;
  loadedFrom: string;
  percent: number | bigint;
}

/**
 * Goes on with the loads and removals that were interrupted, loads from the folders that they were from, so that the graph
 * is whole before anything is asked of it. Where that cannot be done, it says what to do.
 */
export async function resumeLoads(
  provided: Pick<ProvidedDatabase, 'ours' | 'database'>,
  driver: Driver,
  progress: Progress,
): Promise<void> {
  for (const load of await interruptedLoads(driver, provided.database)) {
    try {
      if (load.revision === '') await removeDataset(provided, driver, load.id, progress);
      else await loadSeeds(driver, provided.database, load.loadedFrom, progress);
    } catch (error) {
      if (error instanceof neo4j.Neo4jError) throw error;
      progress.say(
        `Loading the data set “${load.title}” from ${load.loadedFrom} was interrupted when ${load.percent} % were done, and cannot go on:\n${(error as Error).message}\nUntil that is settled nothing can be shown. Load it again: npm run diplograph -- load FOLDER, or remove it: npm run diplograph -- datasets remove ${load.id}`,
      );
    }
  }
}

async function interruptedLoads(driver: Driver, database: string | undefined): Promise<InterruptedLoad[]> {
  const session = driver.session(database ? { database } : {});
  try {
    return await session.executeRead((transaction) =>
      runIn(transaction)<InterruptedLoad & Record<string, unknown>>('interrupted-loads', {}),
    );
  } finally {
    await session.close();
  }
}
