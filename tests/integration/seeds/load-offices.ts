import { silently } from '../../../server/process/progress.ts';
import { type LoadOptions, type LoadReport, loadSeeds } from '../../../server/seeds/load/load-seeds.ts';
import type { DatasetRecord } from '../../../server/seeds/shapes/dataset.ts';
import { countingWrites } from './counted-writes.ts';
import { offices, writeSeeds } from './offices.ts';
import type { SeedsDatabase } from './seeds-database.ts';

/** Loads the offices with some files changed; gives what was reported and what the server says it wrote. */
export async function loadOffices(
  graph: SeedsDatabase,
  folder: string,
  files: Record<string, string> = {},
  options: LoadOptions = {},
  dataset: DatasetRecord = offices,
) {
  await writeSeeds(folder, files, dataset);
  const { driver, writes } = countingWrites(graph.driver);
  const report = await loadSeeds(driver, graph.database, folder, silently, options);
  return { ...counts(report), writes };
}

function counts({ sources, passages, entities, relationships, upToDate }: LoadReport) {
  const inWords = ({ added, changed, removed, unchanged }: LoadReport['sources']) =>
    `${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged`;
  return {
    upToDate,
    sources: inWords(sources),
    passages: inWords(passages),
    entities: inWords(entities),
    relationships: inWords(relationships),
  };
}
