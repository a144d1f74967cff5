import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { processesOn } from '../database-processes.ts';
import { processTree, untilAllEnded } from '../process-tree.ts';
import { kill, ownFolder, report, startOn } from './program.ts';

/** The port of the database in a data folder. */
async function portOf(dataDir: string): Promise<number> {
  const [home = ''] = (await readdir(dataDir)).filter((name) => name.startsWith('neo4j-'));
  const settings = await readFile(join(dataDir, home, 'conf', 'neo4j.conf'), 'utf8');
  return Number(/bolt\.listen_address=127\.0\.0\.1:(\d+)/.exec(settings)?.[1]);
}

test('a database that fails five times within ten minutes ends the program, with what its log says', async () => {
  const dataDir = await ownFolder();
  const program = startOn(dataDir);
  await program.ready;
  const tree = await processTree(program.pid);
  const port = await portOf(dataDir);
  for (const { pid } of (await processesOn(dataDir)).server) kill(pid);
  // Somebody else takes the port before the database is there again.
  const other = createServer();
  onTestFinished(() => void other.close());
  while (!(await once(other.listen(port, '127.0.0.1'), 'listening').catch(() => null))) await pause(5);
  const began = performance.now();
  const { code } = await program.ended;
  report(`ended after ${((performance.now() - began) / 1000).toFixed()} s with code ${code}`);
  expect(code).toBe(1);
  const said = program.said();
  expect(said.match(/Neo4j is started again in [\d.]+ s\./g)).toEqual([
    'Neo4j is started again in 0.5 s.',
    'Neo4j is started again in 2 s.',
    'Neo4j is started again in 8 s.',
    'Neo4j is started again in 32 s.',
  ]);
  const [, reason = ''] = said.split('The database failed 5 times within ten minutes.');
  expect(reason).toMatch(/It said:\n/);
  expect(reason).toContain(String(port));
  expect(reason.trimEnd()).toMatch(/Start again: npm start$/);
  expect(await untilAllEnded(tree, 5_000)).toMatchObject({ left: [] });
});
