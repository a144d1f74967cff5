import type { Driver } from 'neo4j-driver';
import type { ProvidedDatabase } from '../../database/provided-database.ts';
import type { Progress } from '../../process/progress.ts';
import { datasetOf } from '../reading/dataset-file.ts';
import type { SeedFile } from '../reading/seed-file.ts';
import { applySchema } from './apply-schema.ts';
import { type LoadOptions, type LoadReport, loadSeeds } from './load-seeds.ts';
import { LoadRefused } from './refusal.ts';
import { runIn } from './transaction-run.ts';

export interface LoadIntoOptions extends Omit<LoadOptions, 'besideOtherData'> {
  /** Whether the data set may come among data of other programs. */
  intoOtherData?: boolean;
}

/**
 * Loads a data set that somebody asked for into the database that is provided. Into somebody's own that holds other data
 * nothing is written, no index either, unless that was said.
 * @throws SeedsError, LoadRefused
 */
export async function loadInto(
  { ours, database }: Pick<ProvidedDatabase, 'ours' | 'database'>,
  driver: Driver,
  files: readonly SeedFile[],
  progress: Progress,
  { intoOtherData = false, ...options }: LoadIntoOptions,
): Promise<LoadReport> {
  const besideOtherData = !ours && (await holdsOtherData(driver, database, datasetOf(files)?.id));
  if (besideOtherData && !intoOtherData)
    throw new LoadRefused(
      'Nothing was loaded: the database that NEO4J_URI names holds other data. To put this data set among it, say so by --into-other-data; otherwise name an empty database.',
    );
  await applySchema(driver, database, progress);
  return loadSeeds(driver, database, files, progress, { ...options, besideOtherData });
}

async function holdsOtherData(
  driver: Driver,
  database: string | undefined,
  id: string | undefined,
): Promise<boolean> {
  const session = driver.session(database ? { database } : {});
  try {
    const [row] = await session.executeRead((transaction) =>
      runIn(transaction)<{ other: boolean }>('other-data', { id: id ?? null }),
    );
    return row?.other ?? false;
  } finally {
    await session.close();
  }
}
