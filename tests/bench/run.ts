/**
 * The benchmark: what the API adds to asking Neo4j by its bare driver, as a table of ratios. The floor is one
 * statement that reads the same nodes and relationships; the API also resolves citations, counts and checks. And what the
 * canvas adds to bare Cytoscape under the wheel.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../server/app.ts';
import { readLibrary } from '../../server/cypher/library.ts';
import { readStatements, type Statement } from '../../server/cypher/statement.ts';
import { provideDatabase } from '../../server/database/provide.ts';
import { openDatasets } from '../../server/datasets/open-datasets.ts';
import { followGraph } from '../../server/graph/current-graph.ts';
import { connect } from '../../server/neo4j/connect.ts';
import { buildClient } from '../../server/process/client-build.ts';
import { listen } from '../../server/process/http.ts';
import { showProgress } from '../../server/process/progress.ts';
import { readSettings } from '../../server/process/settings.ts';
import { prepareGraph } from '../../server/seeds/load/prepare-graph.ts';
import { openWorkspace } from '../../server/workspace/workspace.ts';
import { inPairs, type Ratio } from './paired.ts';
import { wheelAt } from './wheel.ts';

const root = join(import.meta.dirname, '../..');
const progress = showProgress(process.stderr);
const dataDir = await mkdtemp(join(tmpdir(), 'diplograph-bench-'));
const database = await provideDatabase({ ...readSettings({}), dataDir }, progress);
const driver = connect(database);
const http = await listen('127.0.0.1', 0);

const questions = {
  'a search as typed': ['/search?q=xuan%20th', 'search'],
  'an entity': ['/entities/xuan-thuy', 'entity'],
  'the next neighbours of a hub': ['/entities/communist-party-of-vietnam/neighbours', 'neighbours'],
  'a body’s heads through its names': [
    '/entities/central-commission-for-external-relations/tenures?lineage=true',
    'heads',
  ],
  'the overview': ['/graph', 'overview'],
} as const;

try {
  await prepareGraph(database, driver, progress);
  const library = readLibrary(join(root, 'cypher'));
  const floors = readStatements(join(import.meta.dirname, 'floors'));
  const graph = await followGraph({ driver, database: database.database, description: 'bench', library });
  http.serve(
    createApp({
      graph,
      datasets: openDatasets(database, driver),
      workspace: openWorkspace(join(dataDir, 'workspace')),
      host: '127.0.0.1',
      clientFolder: await buildClient(root, progress),
    }),
  );
  const rows: Record<string, object> = {};
  for (const [name, [path, floor]] of Object.entries(questions)) {
    rows[name] = await progress.step(name, () =>
      inPairs(
        async () => (await fetch(`${http.address}/api${path}`)).arrayBuffer(),
        () => bare(floors.get(floor)),
      ).then(rounded),
    );
  }
  console.table(rows);
  const nodes = 1000;
  const wheel = await progress.step('the wheel', () => wheelAt(nodes, http.address, driver));
  console.table({ [`the wheel at ${nodes} nodes`]: wheel });
} finally {
  await http.close();
  await driver.close();
  await database.stop();
  await rm(dataDir, { recursive: true, force: true });
}

async function bare(statement: Statement | undefined): Promise<unknown> {
  if (!statement) throw new Error('a floor is missing below tests/bench/floors');
  const session = driver.session({ defaultAccessMode: 'READ' });
  try {
    return (await session.run(statement.text)).records;
  } finally {
    await session.close();
  }
}

function rounded({ ours, floor, ratio }: Ratio) {
  return { 'API, ms': ours.toFixed(1), 'bare driver, ms': floor.toFixed(1), ratio: ratio.toFixed(2) };
}
