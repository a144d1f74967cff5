import type { LoadedDataset, LoadedReport } from '../../../contract/api/routes/datasets.ts';
import type { LoadIntoOptions } from '../../seeds/load/load-into.ts';
import type { SeedFile } from '../../seeds/reading/seed-file.ts';

/** The data sets of a database, reached directly or through a Diplograph that is running. */
export interface DatasetsClient {
  list(): Promise<LoadedDataset[]>;
  /**
   * @param folder as it was typed
   * @throws SeedsError with what only the graph can tell, or an error that says what is in the way
   */
  load(folder: string, files: readonly SeedFile[], options: LoadIntoOptions): Promise<LoadedReport>;
  remove(id: string): Promise<void>;
}
