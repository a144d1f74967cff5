import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { processesOn } from './database-processes.ts';
import { npmStart, type Started } from './npm-start.ts';
import { type KnownProcess, processTree, untilAllEnded } from './process-tree.ts';

/** Whoever asks for an end waits so long at most, in milliseconds. */
const limit = 5_000;

/** `npm start` on a data folder of the test file's own, to be told to stop. */
export function programToStop() {
  let dataDir = '';
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

  return {
    start,
    processesOf,
    databaseProcesses: () => processesOn(dataDir),
    /** Stops the program, once it serves, and expects all of it to end in time. */
    async endsBy(stop: (program: Started) => unknown): Promise<void> {
      const program = start();
      await untilItServes(program);
      const processes = await processesOf(program);
      stop(program);
      await expectEnd(processes);
    },
  };
}

/** All that it starts is there by then: it only asks its own questions once before it calls itself ready. */
export async function untilItServes(program: Started): Promise<void> {
  while (!/Warming up|is ready/.test(program.said())) await Promise.race([pause(50), program.ready]);
}

/** Expects processes to end in time. */
export async function expectEnd(processes: readonly KnownProcess[], withinMs = limit): Promise<void> {
  expect(await untilAllEnded([...processes], withinMs)).toMatchObject({ left: [] });
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {}
}
