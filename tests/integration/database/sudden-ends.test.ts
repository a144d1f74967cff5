import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Settings } from '../../../server/process/settings.ts';
import { processesOn } from '../../database-processes.ts';
import { ask } from './ask.ts';
import { ownSettings, provideLocally } from './local-setup.ts';

/** Another program that holds a database on a data folder. */
async function hold({
  dataDir,
}: Settings): Promise<{ program: ChildProcess; target: Parameters<typeof ask>[0] }> {
  const program = fork(join(import.meta.dirname, 'hold-database.ts'), {
    env: { ...process.env, NEO4J_URI: '', DATA_DIR: dataDir, NODE_OPTIONS: '' },
    execArgv: [],
  });
  onTestFinished(() => void program.kill('SIGKILL'));
  const [target] = await once(program, 'message');
  return { program, target };
}

async function nothingRunsOn(dataDir: string): Promise<void> {
  for (;;) {
    const { server, supervisor } = await processesOn(dataDir);
    if (server.length + supervisor.length === 0) return;
    await pause(50);
  }
}

test('a program that is asked to end takes its database along, and the next finds everything written', async () => {
  const settings = await ownSettings();
  const { program, target } = await hold(settings);
  await ask(target, 'CREATE (:Written)');
  program.kill('SIGTERM');
  await once(program, 'exit');

  // Right away, while the old server may still be closing.
  const database = await provideLocally(settings);
  expect(await ask(database, 'MATCH (written:Written) RETURN count(written)')).toEqual([[1]]);
  await database.stop();
  await nothingRunsOn(settings.dataDir);
});

test('a second start on a folder is refused while the first goes on, and takes over once that was killed', async () => {
  const settings = await ownSettings();
  const { program, target } = await hold(settings);
  await expect(provideLocally(settings)).rejects.toThrow(
    `Another Diplograph (process ${program.pid}) is using the data folder ${settings.dataDir}. Stop it first, or set DATA_DIR to another folder.`,
  );
  await ask(target, 'CREATE (:Written)');
  program.kill('SIGKILL');
  await once(program, 'exit');

  const database = await provideLocally(settings);
  expect(await ask(database, 'MATCH (written:Written) RETURN count(written)')).toEqual([[1]]);
});

test.each(['server', 'supervisor'] as const)(
  'when the %s is killed another takes its place, at the same address, and finds everything written',
  async (which) => {
    const settings = await ownSettings();
    const database = await provideLocally(settings);
    await ask(database, 'CREATE (:Written {before: $which})', { which });
    const before = await processesOn(settings.dataDir);
    for (const { pid } of before[which]) process.kill(pid, 'SIGKILL');

    await vi.waitFor(() => expect(database.answers()).toBe(false), 10_000);
    await vi.waitFor(() => expect(database.answers()).toBe(true), 60_000);
    expect(await ask(database, 'MATCH (written:Written) RETURN written.before')).toEqual([[which]]);
    const after = await processesOn(settings.dataDir);
    expect([after.server.length, after.supervisor.length]).toEqual([1, 1]);
    expect([after.server, after.supervisor]).not.toEqual([before.server, before.supervisor]);

    await database.stop();
    expect(await processesOn(settings.dataDir)).toEqual({ server: [], supervisor: [] });
  },
);

test('a database that is stopped while it is started again leaves nothing behind', async () => {
  const settings = await ownSettings();
  const database = await provideLocally(settings);
  const [first] = (await processesOn(settings.dataDir)).server;
  process.kill(first?.pid ?? 0, 'SIGKILL');
  const second = async () =>
    (await processesOn(settings.dataDir)).server.filter(({ pid }) => pid !== first?.pid);
  while ((await second()).length === 0) await pause(20);
  expect(database.answers()).toBe(false);
  await database.stop();
  expect(await processesOn(settings.dataDir)).toEqual({ server: [], supervisor: [] });
});

test('a server that lost both its program and its supervisor is ended by the next start', async () => {
  const settings = await ownSettings();
  const { program, target } = await hold(settings);
  await ask(target, 'CREATE (:Written)');
  const { server, supervisor } = await processesOn(settings.dataDir);
  process.kill(supervisor[0]?.pid ?? 0, 'SIGSTOP');
  program.kill('SIGKILL');
  await once(program, 'exit');
  process.kill(supervisor[0]?.pid ?? 0, 'SIGKILL');
  expect((await processesOn(settings.dataDir)).server).toEqual(server);

  const database = await provideLocally(settings);
  expect(await ask(database, 'MATCH (written:Written) RETURN count(written)')).toEqual([[1]]);
  expect((await processesOn(settings.dataDir)).server).not.toEqual(server);
});
