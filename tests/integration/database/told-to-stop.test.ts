import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { processesOn } from '../../database-processes.ts';
import { npmStart, type Started } from '../../npm-start.ts';
import { type KnownProcess, processTree, untilAllEnded } from '../../process-tree.ts';

/** Whoever asks for an end waits so long at most, in milliseconds. */
const limit = 5_000;
let dataDir: string;

beforeAll(async () => {
  dataDir = await realpath(await mkdtemp(join(tmpdir(), 'diplograph-stop-')));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

function start(): Started {
  const program = npmStart({ DATA_DIR: dataDir, PORT: '0' });
  onTestFinished(async () => {
    for (const { pid } of await processTree(program.pid)) end(pid);
    for (const { pid } of Object.values(await processesOn(dataDir)).flat()) end(pid);
  });
  return program;
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {}
}

/** All that belongs to the program, the database and what watches over it included. */
async function processesOf({ pid }: Started): Promise<KnownProcess[]> {
  const tree = await processTree(pid);
  const { server, supervisor } = await processesOn(dataDir);
  expect([server.length, supervisor.length]).toEqual([1, 1]);
  expect(tree.map((each) => each.pid)).toEqual(
    expect.arrayContaining([...server, ...supervisor].map((each) => each.pid)),
  );
  return tree;
}

describe('npm start and all that it started ends within five seconds', () => {
  test.each<[how: string, stop: (program: Started) => unknown]>([
    ['TERM, as a service manager and a container send it', ({ pid }) => process.kill(pid, 'SIGTERM')],
    ['INT to npm alone', ({ pid }) => process.kill(pid, 'SIGINT')],
    [
      'INT to its process group, as a terminal sends it for Ctrl-C',
      ({ pid }) => process.kill(-pid, 'SIGINT'),
    ],
    [
      'HUP to its process group, as a terminal sends it that closes',
      ({ pid }) => process.kill(-pid, 'SIGHUP'),
    ],
    ['HUP to npm alone, which does not hand it on', ({ pid }) => process.kill(pid, 'SIGHUP')],
    ['KILL to npm, which hands nothing on', ({ pid }) => process.kill(pid, 'SIGKILL')],
    ['KILL to the whole process group', ({ pid }) => process.kill(-pid, 'SIGKILL')],
  ])('by %s', async (_how, stop) => {
    const program = start();
    await program.ready;
    const processes = await processesOf(program);
    stop(program);
    expect(await untilAllEnded(processes, limit)).toMatchObject({ left: [] });
  });

  test('while its database hangs', async () => {
    const program = start();
    await program.ready;
    const processes = await processesOf(program);
    const { server } = await processesOn(dataDir);
    process.kill(server[0]?.pid ?? 0, 'SIGSTOP');
    process.kill(program.pid, 'SIGTERM');
    expect(await untilAllEnded(processes, limit)).toMatchObject({ left: [] });
  });

  test('while it starts', async () => {
    const program = start();
    while ((await processesOn(dataDir)).server.length === 0) await pause(20);
    const processes = await processesOf(program);
    process.kill(program.pid, 'SIGTERM');
    expect(await untilAllEnded(processes, limit)).toMatchObject({ left: [] });
  });
});

test('npm waits until the program that it is told to stop has ended, and calls that a success', async () => {
  const program = start();
  await program.ready;
  const processes = (await processesOf(program)).filter(({ pid }) => pid !== program.pid);
  process.kill(program.pid, 'SIGTERM');
  expect(await program.ended).toEqual({ code: 0, signal: null });
  expect(await untilAllEnded(processes, 0)).toMatchObject({ left: [] });
});
