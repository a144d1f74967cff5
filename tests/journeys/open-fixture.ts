import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll } from 'vitest';
import type { ProvidedDatabase } from '../../server/database/provide.ts';
import { connect } from '../../server/neo4j/connect.ts';
import { silently } from '../../server/process/progress.ts';
import { buildGraph, type FixtureName } from '../fixtures/graphs/build-graph.ts';
import { startDatabase } from '../integration/start-database.ts';
import { type Running, runProgram } from './run-program.ts';

/** A fixture in a database of its own, and the program that was given its address. */
export interface OpenedFixture {
  /** Where the program is served. */
  baseURL: string;
  driver: Driver;
  /** Names it once more, as a further database, in the file that the program reads. */
  nameAgain(id: string, title: string): Promise<void>;
}

/**
 * Opens a fixture for the tests of one file, as somebody opens a database by its address; it can be used once they run.
 * @param owner the beginning of its ids
 */
export function openFixture(fixture: FixtureName, owner: string): OpenedFixture {
  const opened = {} as OpenedFixture;
  let database: ProvidedDatabase | undefined;
  let program: Running | undefined;
  let dataDir: string;
  beforeAll(async () => {
    database = await startDatabase(silently, { ...process.env, NEO4J_URI: undefined });
    opened.driver = connect(database);
    await buildGraph(opened.driver, fixture, owner);
    dataDir = await mkdtemp(join(tmpdir(), `diplograph-${fixture}-`));
    const { uri, username, password = '' } = database;
    program = runProgram({
      PORT: '0',
      DATA_DIR: dataDir,
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
    });
    opened.nameAgain = (id, title) => {
      const entry = { [id]: { title, uri, username, password } };
      return writeFile(join(dataDir, 'connections.yaml'), JSON.stringify(entry), { mode: 0o600 });
    };
    opened.baseURL = await program.ready;
  });
  afterAll(async () => {
    program?.stop();
    await program?.ended;
    await opened.driver?.close();
    await database?.stop();
    await rm(dataDir, { recursive: true, force: true });
  });
  return opened;
}
