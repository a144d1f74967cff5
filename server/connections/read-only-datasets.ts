import type { Driver } from 'neo4j-driver';
import type { Datasets } from '../datasets/datasets.ts';
import { RefusedError } from '../problems/errors.ts';
import { listDatasets } from '../seeds/load/list-datasets.ts';

/** The data sets of a database that is only read. */
export function readOnlyDatasets(driver: Driver, database: string | undefined): Datasets {
  const refuse = async (): Promise<never> => {
    throw new RefusedError(
      'Diplograph only reads this database. To load data into it, start Diplograph with its address as NEO4J_URI.',
    );
  };
  return { list: () => listDatasets(driver, database), load: refuse, remove: refuse };
}
