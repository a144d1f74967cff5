/**
 * The program: provides a database, fills it, builds the client, and serves API and client on one address; with
 * `--without-client` the API alone.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createApp } from './app.ts';
import { connectionsFile } from './connections/file/connections-file.ts';
import { listedDefault } from './connections/listed-default.ts';
import { openConnection } from './connections/open-connection.ts';
import { openEntry } from './connections/open-entry.ts';
import { otherConnections } from './connections/other-connections.ts';
import { profileIdOf } from './connections/profile-id.ts';
import { readLibrary } from './cypher/library.ts';
import { DatabaseError } from './database/database-error.ts';
import { provideDatabase } from './database/provide.ts';
import { openDatasets } from './datasets/open-datasets.ts';
import { connect } from './neo4j/connect.ts';
import { buildClient } from './process/client-build.ts';
import { listen } from './process/http.ts';
import { lifecycle } from './process/lifecycle.ts';
import { showProgress } from './process/progress.ts';
import { sentenceFor } from './process/sentence-for.ts';
import { readSettings } from './process/settings.ts';
import { outliveReaders } from './process/unread-output.ts';
import { warmUp } from './process/warm-up.ts';
import { prepareGraph } from './seeds/load/prepare-graph.ts';

const root = join(import.meta.dirname, '..');
const progress = showProgress(process.stdout);
outliveReaders(process);
const life = lifecycle(process, (error) => console.error(sentenceFor(error)));

const settings = readSettings(process.env);
const library = readLibrary(join(root, 'cypher'));
const http = await listen(settings.host, settings.port);

const { values } = parseArgs({ options: { 'without-client': { type: 'boolean' } } });
const client = values['without-client'] ? undefined : buildClient(root, progress);
const database = await provideDatabase(settings, progress);
life.ends(() => database.stop());
database.ended.then((reason) => life.fail(new DatabaseError(`${reason}\nStart again: npm start`)));
const driver = connect(database);
life.ends(() => driver.close());
await prepareGraph(database, driver, progress);

const opened = await openConnection(
  {
    driver,
    database: database.database,
    description: database.description,
    ...(database.origin !== 'address' && { keeper: database }),
    library,
  },
  settings.workspaceDir,
  profileIdOf(settings.neo4j?.uri, settings.neo4j?.database),
);
const { workspaceDir, connectionsFile: file } = settings;
const others = otherConnections(connectionsFile(file, process.env), (id, entry) =>
  openEntry(id, entry, { workspaceDir, library, file }),
);
life.ends(() => others.close());
http.serve(
  createApp({
    ...opened,
    listed: listedDefault(database),
    others,
    datasets: openDatasets(database, driver),
    host: settings.host,
    runsCypher: settings.runsCypher,
    clientFolder: await client,
  }),
);
life.ends(() => http.close());
await warmUp(http.address, progress);
progress.say(`Diplograph is ready: ${http.address}`);
const { notice } = await opened.graph();
if (notice) progress.say(notice);
