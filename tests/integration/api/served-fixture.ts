import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { pino } from 'pino';
import { afterAll, beforeAll } from 'vitest';
import { type AppOptions, createApp } from '../../../server/app.ts';
import { openConnection } from '../../../server/connections/open-connection.ts';
import { type Library, readLibrary } from '../../../server/cypher/library.ts';
import { parseStatement } from '../../../server/cypher/statement.ts';
import type { ProvidedDatabase } from '../../../server/database/provide.ts';
import type { Datasets } from '../../../server/datasets/datasets.ts';
import { openDatasets } from '../../../server/datasets/open-datasets.ts';
import { type OpenOptions, openGraph } from '../../../server/graph/open.ts';
import type { OpenGraph } from '../../../server/graph/open-graph.ts';
import { connect } from '../../../server/neo4j/connect.ts';
import { silently } from '../../../server/process/progress.ts';
import { applySchema } from '../../../server/seeds/load/apply-schema.ts';
import { openWorkspace } from '../../../server/workspace/workspace.ts';
import { buildGraph, type FixtureName, removeGraph } from '../../fixtures/graphs/build-graph.ts';
import { databaseForTests } from '../database-for-tests.ts';

export const cypherFolder = join(import.meta.dirname, '../../../cypher');

/** For tests that save nothing. */
export const noWorkspace = openWorkspace(join(tmpdir(), 'diplograph-never-saved'));

/** For tests that load nothing. */
export const noDatasets: Datasets = {
  list: async () => [],
  load: () => Promise.reject(new Error('This test loads nothing')),
  remove: () => Promise.reject(new Error('This test removes nothing')),
};

/** What the API answered. */
interface Reply {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: an answer is whatever was answered; tests compare it whole
  body: any;
}

/** A small graph in a real database, served on a free port. */
export interface ServedFixture {
  address: string;
  driver: Driver;
  graph: OpenGraph;
  database: ProvidedDatabase;
  /** @param path below `/api` */
  get(path: string): Promise<Reply>;
  post(path: string, body: unknown): Promise<Reply>;
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>;
}

export interface Served {
  fixture: FixtureName;
  /** The beginning of its ids. */
  owner: string;
  profile: OpenOptions['profile'];
  /** In place of the saved queries of the repository. */
  saved?: Library['saved'];
  app?: Partial<AppOptions>;
  /** A workspace by whose profile the graph is opened, and followed. */
  folder?: string;
  /** Uses the database of a fixture that was served before in the same file. */
  beside?: ServedFixture;
}

/** Serves a fixture for the tests of one file; it can be used once they run. */
export function serveFixture({ fixture, owner, profile, saved, app, folder, beside }: Served): ServedFixture {
  const served = {} as ServedFixture;
  let server: Server;
  beforeAll(async () => {
    const database = beside?.database ?? (await databaseForTests());
    const driver = connect(database);
    await applySchema(driver, database.database, silently);
    await buildGraph(driver, fixture, owner);
    await driver.executeQuery('CALL db.awaitIndexes()');
    const library = readLibrary(cypherFolder);
    const options: OpenOptions = {
      driver,
      database: database.database,
      description: 'a test',
      library: saved ? { ...library, saved, savedFiles: filesOf(saved) } : library,
      ...(profile && { profile }),
    };
    const opened =
      folder === undefined ? await openFor(options) : await openConnection(options, folder, 'local');
    const graph = await opened.graph();
    server = createServer(
      createApp({
        ...opened,
        datasets: openDatasets(database, driver),
        host: '127.0.0.1',
        logger: pino({ level: 'silent' }),
        ...app,
      }),
    );
    const address = await listening(server);
    const send: ServedFixture['send'] = async (method, path, body, headers) =>
      replyOf(
        await fetch(`${address}/api${path}`, {
          method,
          headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        }),
      );
    Object.assign(served, {
      address,
      driver,
      graph,
      database,
      send,
      get: (path: string) => send('GET', path),
      post: (path: string, body: unknown) => send('POST', path, body),
    });
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await removeGraph(served.driver, fixture, owner);
    await served.driver.close();
    if (!beside) await served.database.stop();
  });
  return served;
}

/** A graph that stays as it is. */
async function openFor(options: OpenOptions) {
  const graph = await openGraph(options);
  return { graph: async () => graph, workspace: noWorkspace };
}

/** Saved queries as files that need nothing of a profile. */
function filesOf(saved: Library['saved']): Library['savedFiles'] {
  return new Map(
    saved.map(({ name, file, source }) => [name, parseStatement(file, `// needs: nothing\n${source}`)]),
  );
}

/** Listens on a free port. */
export async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function replyOf(response: Response): Promise<Reply> {
  const body = /json\b/.test(response.headers.get('content-type') ?? '')
    ? await response.json()
    : (await response.text()) || undefined;
  return { status: response.status, headers: response.headers, body };
}
