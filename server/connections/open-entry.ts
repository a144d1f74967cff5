import { basename, join } from 'node:path';
import type { Library } from '../cypher/library.ts';
import { connectToAddress } from '../database/connect-to-address.ts';
import { DatabaseError } from '../database/database-error.ts';
import type { SettingNames } from '../database/setting-names.ts';
import { connect } from '../neo4j/connect.ts';
import { ConnectionError } from '../problems/errors.ts';
import { silently } from '../process/progress.ts';
import type { OpenConnection } from './connection.ts';
import type { Entry } from './file/entry.ts';
import { openConnection } from './open-connection.ts';
import { readOnlyDatasets } from './read-only-datasets.ts';

/** Where and with what connections are opened. */
export interface EntryOptions {
  /** The workspace of the default connection; those of all others stand below it. */
  workspaceDir: string;
  library: Library;
  /** Absolute. */
  file: string;
}

/** An open connection that somebody has to close. */
export interface ClosableConnection extends OpenConnection {
  close(): Promise<void>;
}

/**
 * Opens a database that somebody wrote down. Nothing is written into it.
 * @throws ConnectionError saying what to do
 */
export async function openEntry(
  id: string,
  entry: Entry,
  { workspaceDir, library, file }: EntryOptions,
): Promise<ClosableConnection> {
  const { description } = await connectToAddress(entry, silently, namesIn(file, id)).catch(
    (error: unknown) => {
      throw error instanceof DatabaseError ? new ConnectionError(error.message, { cause: error }) : error;
    },
  );
  const driver = connect(entry);
  const { database } = entry;
  try {
    const opened = await openConnection(
      { driver, database, description, connection: id, library },
      join(workspaceDir, 'databases', id),
    );
    return {
      ...opened,
      datasets: readOnlyDatasets(driver, database),
      close: () => driver.close(),
    };
  } catch (error) {
    await driver.close();
    throw error;
  }
}

function namesIn(file: string, id: string): SettingNames {
  const place = `of “${id}” in ${basename(file)}`;
  return {
    uri: `the uri ${place}`,
    credentials: `the username and password ${place}`,
    database: `the database ${place}`,
  };
}
