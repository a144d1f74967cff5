import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { processesOn } from '../../database-processes.ts';
import { npmStart, type Started } from '../../npm-start.ts';
import { processTree } from '../../process-tree.ts';

let dataDir: string;
let program: Started;
let address: string;

beforeAll(async () => {
  dataDir = await realpath(await mkdtemp(join(tmpdir(), 'diplograph-restart-')));
  program = npmStart({ DATA_DIR: dataDir, PORT: '0' });
  address = await program.ready;
});
afterAll(async () => {
  program.child.kill('SIGTERM');
  await program.ended;
  await rm(dataDir, { recursive: true, force: true });
});

async function ask(path: string) {
  const answer = await fetch(`${address}/api${path}`);
  const body = (await answer.json()) as Record<string, unknown>;
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), body };
}

async function killDatabase(): Promise<void> {
  for (const { pid } of (await processesOn(dataDir)).server) process.kill(pid, 'SIGKILL');
}

/** Asks all the time until the answer is there, and gives what was answered until then. */
async function untilAnswered(path: string) {
  const before: Awaited<ReturnType<typeof ask>>[] = [];
  for (;;) {
    const answer = await ask(path);
    if (answer.status === 200) return before;
    before.push(answer);
    await pause(50);
  }
}

test('when its database is killed the program says so to whoever asks, starts it again and goes on', async () => {
  const path = '/entities/xuan-thuy';
  const before = await ask(path);
  expect(before.status).toBe(200);
  const server = (await processesOn(dataDir)).server;
  await killDatabase();
  const meanwhile = await untilAnswered(path);
  expect(meanwhile.length).toBeGreaterThan(0);
  for (const { status, retryAfter, body } of meanwhile) {
    expect([status, retryAfter]).toEqual([503, expect.stringMatching(/^[35]$/)]);
    expect(body).toMatchObject({ status: 503, instance: `/api${path}` });
  }
  expect(meanwhile.at(-1)?.body).toEqual({
    type: '/api/docs#database-restarting',
    title: 'The database is starting again',
    status: 503,
    detail: 'The database ended by itself and is being started again. It answers in a few seconds.',
    instance: `/api${path}`,
  });
  expect((await ask(path)).body).toEqual(before.body);
  expect(program.said()).toContain('Neo4j was ended by SIGKILL.');
  expect(program.said()).toContain('Neo4j is started again in 0.5 s.');
  expect(program.said()).toContain('Neo4j answers again.');

  const after = await processesOn(dataDir);
  expect([after.server.length, after.supervisor.length]).toEqual([1, 1]);
  expect(after.server).not.toEqual(server);
  const tree = (await processTree(program.pid)).map(({ pid }) => pid);
  expect(tree).toEqual(expect.arrayContaining(after.server.map(({ pid }) => pid)));
});

test('what needs no database is answered meanwhile', async () => {
  await killDatabase();
  while ((await ask('/entities/xuan-thuy')).status === 200) await pause(20);
  const statuses = await Promise.all(['/health', '/views', '/queries', '/openapi.json'].map(ask));
  expect(statuses.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  await untilAnswered('/entities/xuan-thuy');
});
