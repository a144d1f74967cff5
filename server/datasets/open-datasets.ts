import type { Driver } from 'neo4j-driver';
import type { ProvidedDatabase } from '../database/provided-database.ts';
import { silently } from '../process/progress.ts';
import { listDatasets } from '../seeds/load/list-datasets.ts';
import { removeDataset } from '../seeds/load/remove-dataset.ts';
import type { Datasets } from './datasets.ts';
import { loadApart } from './load-apart.ts';

/** The data sets in the database that is provided; one is loaded or removed at a time. */
export function openDatasets(provided: ProvidedDatabase, driver: Driver): Datasets {
  let last: Promise<unknown> = Promise.resolve();

  function afterLast<Result>(work: () => Promise<Result>): Promise<Result> {
    const next = last.then(work, work);
    last = next;
    return next;
  }

  return {
    list: () => listDatasets(driver, provided.database),
    load: (dataset, onProgress) => afterLast(() => loadApart(provided, dataset, onProgress)),
    remove: (id) => afterLast(() => removeDataset(provided, driver, id, silently)),
  };
}
