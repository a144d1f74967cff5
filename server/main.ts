/**
 * The program: provides a database, fills it, builds the client, and serves API and client on one address; with
 * `--without-client` the API alone.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createApp } from './app.ts';
import { buildClient } from './client-build.ts';
import { readLibrary } from './cypher/library.ts';
import { DatabaseError } from './database/database-error.ts';
import { provideDatabase } from './database/provide.ts';
import { connect } from './graph/connect.ts';
import { openGraph } from './graph/open.ts';
import { listen } from './http.ts';
import { lifecycle } from './lifecycle.ts';
import { prepareGraph } from './prepare-graph.ts';
import { showProgress } from './progress.ts';
import { sentenceFor } from './sentence-for.ts';
import { readSettings } from './settings.ts';
import { warmUp } from './warm-up.ts';

const root = join(import.meta.dirname, '..');
const progress = showProgress(process.stdout);
const life = lifecycle(process, (error) => console.error(sentenceFor(error)));

const settings = readSettings(process.env);
const library = readLibrary(join(root, 'cypher'));
const http = await listen(settings.host, settings.port);
life.ends(() => http.close());

const { values } = parseArgs({ options: { 'without-client': { type: 'boolean' } } });
const client = values['without-client'] ? undefined : buildClient(root, progress);
const database = await provideDatabase(settings, progress);
life.ends(() => database.stop());
database.ended.then((reason) =>
  life.fail(new DatabaseError(`The database ended by itself (${reason}). Start again: npm start`)),
);
const driver = connect(database);
life.ends(() => driver.close());
await prepareGraph(database, driver, join(root, 'seeds'), progress);

const graph = await openGraph({
  driver,
  database: database.database,
  description: database.description,
  library,
});
http.serve(createApp({ graph, host: settings.host, clientFolder: await client }));
await warmUp(http.address, progress);
progress.say(`Diplograph is ready: ${http.address}`);
if (graph.notice) progress.say(graph.notice);
