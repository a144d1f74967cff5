import type { Driver } from 'neo4j-driver';
import type { ProvidedDatabase } from '../../database/provided-database.ts';
import type { Progress } from '../../process/progress.ts';
import { applySchema } from './apply-schema.ts';
import { groups } from './changes.ts';
import { loadSeeds } from './load-seeds.ts';

/**
 * Brings a database of our own up to date with the schema and the seeds; somebody else's is left as it is.
 * @param folder the curated data, `seeds/`
 * @throws SeedsError where the seeds cannot be loaded
 */
export async function prepareGraph(
  { ours, database }: ProvidedDatabase,
  driver: Driver,
  folder: string,
  progress: Progress,
): Promise<void> {
  if (!ours) return;
  await applySchema(driver, database, progress);
  const report = await loadSeeds(driver, database, folder, progress);
  if (report.upToDate) return;
  for (const group of groups) {
    const { added, changed, removed, unchanged } = report[group];
    if (added + changed + removed === 0) continue;
    progress.say(
      `  ${group}: ${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged`,
    );
  }
}
