/** Watch mode: one database for the whole sitting, a server that restarts and a client that updates in place. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createServer } from 'vite';
import { provideDatabase } from './database/provide.ts';
import { connect } from './neo4j/connect.ts';
import { lifecycle } from './process/lifecycle.ts';
import { showProgress } from './process/progress.ts';
import { sentenceFor } from './process/sentence-for.ts';
import { readSettings } from './process/settings.ts';
import { outliveReaders } from './process/unread-output.ts';
import { prepareGraph } from './seeds/load/prepare-graph.ts';

const root = join(import.meta.dirname, '..');
const settings = readSettings(process.env);
const progress = showProgress(process.stdout);
outliveReaders(process);
const life = lifecycle(process, (error) => console.error(sentenceFor(error)));

const database = await provideDatabase(settings, progress);
life.ends(() => database.stop());
const driver = connect(database);
life.ends(() => driver.close());
await prepareGraph(database, driver, progress);

// Without the client: building it writes files that the watch would take for a change.
const main = [join(root, 'server', 'main.ts'), '--without-client'];
const api = spawn(process.execPath, ['--watch-preserve-output', '--watch', ...main], {
  stdio: 'inherit',
  env: {
    ...process.env,
    NEO4J_URI: database.uri,
    NEO4J_USERNAME: database.username,
    NEO4J_PASSWORD: database.password,
    NEO4J_DATABASE: database.database,
  },
});
life.ends(async () => api.kill());

process.env.API_PORT = String(settings.port);
const vite = await createServer({ configFile: join(root, 'vite.config.ts') });
await vite.listen();
life.ends(() => vite.close());
vite.printUrls();
