import type { Driver } from 'neo4j-driver';
import type { ProvidedDatabase } from '../../database/provided-database.ts';
import type { Progress } from '../../process/progress.ts';
import { curatedFolder, curatedOrigin } from '../curated.ts';
import { datasetOf } from '../reading/dataset-file.ts';
import { readSeedFiles } from '../reading/seed-file.ts';
import { applySchema } from './apply-schema.ts';
import { groups } from './changes.ts';
import { type LoadReport, loadSeeds } from './load-seeds.ts';
import { LoadedFromElsewhere } from './provenance.ts';
import { LoadRefused } from './refusal.ts';
import { resumeLoads } from './resume-loads.ts';
import { runIn } from './transaction-run.ts';

/**
 * Brings a database of our own up to date with the schema and the curated data; somebody else's is left as it is, and so
 * is every other data set. What somebody removed, or replaced by a folder of the same id, is not loaded again unasked.
 * @throws SeedsError where the curated data cannot be loaded
 */
export async function prepareGraph(
  { ours, database }: ProvidedDatabase,
  driver: Driver,
  progress: Progress,
): Promise<void> {
  if (!ours) return;
  await applySchema(driver, database, progress);
  const report = await loadCurated(driver, database, progress);
  await resumeLoads({ ours, database }, driver, progress);
  if (!report || report.upToDate) return;
  for (const group of groups) {
    const { added, changed, removed, unchanged } = report[group];
    if (added + changed + removed === 0) continue;
    progress.say(
      `  ${group}: ${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged`,
    );
  }
}

async function loadCurated(
  driver: Driver,
  database: string | undefined,
  progress: Progress,
): Promise<LoadReport | undefined> {
  const files = await readSeedFiles(curatedFolder);
  const id = datasetOf(files)?.id;
  if (id !== undefined && (await wasRemoved(driver, database, id))) return undefined;
  try {
    return await loadSeeds(driver, database, files, progress, { loadedFrom: curatedOrigin });
  } catch (error) {
    if (error instanceof LoadedFromElsewhere) return undefined;
    // What people loaded holds on to something that left the curated data: the program starts with what is there.
    if (!(error instanceof LoadRefused)) throw error;
    progress.say(error.message);
    return undefined;
  }
}

async function wasRemoved(driver: Driver, database: string | undefined, id: string): Promise<boolean> {
  const session = driver.session(database ? { database } : {});
  try {
    const rows = await session.executeRead((transaction) => runIn(transaction)('removed-dataset', { id }));
    return rows.length > 0;
  } finally {
    await session.close();
  }
}
