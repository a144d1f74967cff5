/**
 * Takes the pictures of docs/your-own-graph.md, of a small graph of reporting lines that it opens and describes:
 * node tests/journeys/take-guide-pictures.ts
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../../server/neo4j/connect.ts';
import { silently } from '../../server/process/progress.ts';
import { buildGraph } from '../fixtures/graphs/build-graph.ts';
import { startDatabase } from '../integration/start-database.ts';
import { launchBrowser } from './browser.ts';
import { atRest } from './graph-on-canvas.ts';
import { runProgram } from './run-program.ts';
import { takePicture } from './take-picture.ts';

await using stack = new AsyncDisposableStack();
const database = await startDatabase(silently, { ...process.env, NEO4J_URI: undefined });
stack.defer(() => database.stop());
const driver = connect(database);
stack.use(driver);
await buildGraph(driver, 'reporting', 'guide');
const dataDir = await mkdtemp(join(tmpdir(), 'diplograph-guide-'));
stack.defer(() => rm(dataDir, { recursive: true }));
const { uri, username, password = '' } = database;
const program = runProgram({
  PORT: '0',
  DATA_DIR: dataDir,
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
});
stack.defer(async () => {
  program.stop();
  await program.ended;
});
const browser = await launchBrowser();
stack.defer(() => browser.close());
const page = await browser.newPage({
  viewport: { width: 1440, height: 900 },
  reducedMotion: 'reduce',
  baseURL: await program.ready,
});

await page.goto('/');
await page.getByText('These may mean it:').waitFor();
await atRest(page);
await takePicture(page, 'own-graph-opened');

await page.goto('/?schema=true');
await page.getByRole('heading', { name: 'Schema' }).waitFor();
await page.getByText('RENAMED_TO').first().waitFor();
await takePicture(page, 'own-graph-schema');

// What each means is suggested, and taken as it is.
await page.goto('/?model=guide:HEADS');
await page.getByRole('region', { name: 'Research' }).waitFor();
for (const [type, traced] of [
  ['RENAMED_TO', null],
  ['LEADS', 'Insight Office'],
] as const) {
  await page.getByRole('button', { name: / Relationship type$/ }).click();
  await page.getByRole('option', { name: type, exact: true }).click();
  if (traced) await page.getByRole('region', { name: traced }).waitFor();
}
await page.getByRole('heading', { name: 'Which relationship?' }).scrollIntoViewIfNeeded();
await takePicture(page, 'own-graph-guide');

await page.getByRole('button', { name: 'Save and trace' }).click();
await page.getByRole('tabpanel', { name: 'Trace' }).locator('.tenure').first().waitFor();
await page.locator('.toast').getByRole('button', { name: 'Close' }).click();
await atRest(page);
await takePicture(page, 'own-graph-traced');
