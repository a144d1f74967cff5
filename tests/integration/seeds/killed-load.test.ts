import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { silently } from '../../../server/process/progress.ts';
import { loadSeeds } from '../../../server/seeds/load/load-seeds.ts';
import { manyOffices } from './many-offices.ts';
import { writeSeeds } from './offices.ts';
import { type SeedsDatabase, seedsDatabase } from './seeds-database.ts';
import { removeDatasets, snapshot } from './snapshot.ts';

const dataset = { id: 'test-killed', title: 'test-killed' };
const folders = { old: '', new: '' };
const graphs = { old: [''], new: [''] };
let graph: SeedsDatabase;

const load = (folder: string) => loadSeeds(graph.driver, graph.database, folder, silently, { replace: true });
/** The graph once no load is under way: the claim of one that was killed is held until the server has noticed. */
async function now(): Promise<string[]> {
  await graph.driver.executeQuery('MATCH (dataset:Dataset {id: $id}) SET dataset.id = $id', dataset);
  return snapshot(graph.driver, dataset.id);
}

beforeAll(async () => {
  graph = await seedsDatabase();
  await removeDatasets(graph.driver, dataset.id);
  for (const [edition, name] of [
    [2, 'new'],
    [1, 'old'],
  ] as const) {
    folders[name] = await mkdtemp(join(tmpdir(), 'diplograph-killed-'));
    await writeSeeds(folders[name], manyOffices(edition), dataset);
    await load(folders[name]);
    graphs[name] = await now();
  }
});
afterAll(async () => {
  await removeDatasets(graph.driver, dataset.id);
  await graph.close();
  for (const folder of Object.values(folders)) await rm(folder, { recursive: true });
});
beforeEach(() => load(folders.old));

function startLoad(killAt: number) {
  const script = fileURLToPath(new URL('./doomed-load.ts', import.meta.url));
  const child = spawn(process.execPath, [script, folders.new, String(killAt)], {
    env: { ...process.env, ...graph.environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const described: string[] = [];
  const lastState = Promise.withResolvers<void>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    described.push(...text.trim().split('\n'));
    if (described.length === states.length) lastState.resolve();
  });
  return { child, described, lastState: lastState.promise, ended: once(child, 'close') };
}

/** What a whole load is described to do, in its order. */
const states = [
  'comparing with what is there',
  'remove relationships: 0 of 700',
  'remove relationships: 500 of 700',
  'remove entities: 0 of 700',
  'remove entities: 500 of 700',
  'remove passages: 0 of 1',
  'write sources: 0 of 1',
  'write passages: 0 of 1',
  'write entities: 0 of 1400',
  'write entities: 500 of 1400',
  'write entities: 1000 of 1400',
  'create relationships: 0 of 700',
  'create relationships: 500 of 700',
  'prove lives: 0 of 2100',
  'prove lives: 500 of 2100',
  'prove lives: 1000 of 2100',
  'prove lives: 1500 of 2100',
  'prove lives: 2000 of 2100',
];

test.each([0, 2, 4, 10, 12, 15])(
  'killed at state %i of its progress, a load leaves the old graph',
  async (index) => {
    const { described, ended } = startLoad(index);
    expect(await ended).toEqual([null, 'SIGKILL']);
    expect(described).toEqual(states.slice(0, index + 1));
    expect(await now()).toEqual(graphs.old);
  },
);

test.each([0, 60, 200])(
  'killed %i ms into its last statements, it leaves the old graph or the new one',
  async (delay) => {
    const { child, lastState, ended } = startLoad(Number.POSITIVE_INFINITY);
    await lastState;
    await pause(delay);
    child.kill('SIGKILL');
    await ended;
    expect([graphs.old, graphs.new]).toContainEqual(await now());
  },
);

test('left alone, it makes the new graph', async () => {
  const { described, ended } = startLoad(Number.POSITIVE_INFINITY);
  expect(await ended).toEqual([0, null]);
  expect(described).toEqual(states);
  expect(await now()).toEqual(graphs.new);
});
