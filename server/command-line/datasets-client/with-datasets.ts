import { listDatasets } from '../../seeds/load/list-datasets.ts';
import { loadInto } from '../../seeds/load/load-into.ts';
import { removeDataset } from '../../seeds/load/remove-dataset.ts';
import { addressToAsk, hintingAtRunning } from '../running-server.ts';
import type { Shell } from '../shell.ts';
import { withDatabase } from '../with-database.ts';
import type { DatasetsClient } from './datasets-client.ts';
import { httpDatasetsClient } from './http-datasets-client.ts';

/**
 * Does some work with data sets: through a Diplograph that runs on the data folder or at the address given, otherwise in
 * the database that the settings name. Nothing is loaded unasked.
 * @param check throws where a database would be started for nothing; a program that runs checks by itself
 * @throws GraphClientError, SettingsError, DatabaseError, or what the work throws
 */
export async function withDatasets<Result>(
  shell: Shell,
  url: string | undefined,
  work: (client: DatasetsClient) => Promise<Result>,
  check: () => void = () => {},
): Promise<Result> {
  const running = await addressToAsk(shell, url);
  if (running !== undefined) return work(httpDatasetsClient(running, shell.progress));
  check();
  return hintingAtRunning(shell, () =>
    withDatabase(shell, (driver, provided) =>
      work({
        list: () => listDatasets(driver, provided.database),
        load: (_folder, files, options) => loadInto(provided, driver, files, shell.progress, options),
        remove: (id) => removeDataset(provided, driver, id, shell.progress),
      }),
    ),
  );
}
