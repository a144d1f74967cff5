import type { Driver } from 'neo4j-driver';
import type { LoadedDataset } from '../../../contract/api/routes/datasets.ts';
import { groups } from './changes.ts';
import { runIn } from './transaction-run.ts';

/** The data sets that are loaded, by their ids. */
export async function listDatasets(driver: Driver, database: string | undefined): Promise<LoadedDataset[]> {
  const session = driver.session(database ? { database } : {});
  try {
    const rows = await session.executeRead((transaction) =>
      runIn(transaction)<LoadedDataset>('loaded-datasets', {}),
    );
    return rows.map((row) => ({
      ...row,
      ...Object.fromEntries(groups.map((group) => [group, Number(row[group])])),
    }));
  } finally {
    await session.close();
  }
}
