import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { Settings } from '../../../server/process/settings.ts';
import { ask } from './ask.ts';
import { ownSettings, processesOn, provideLocally } from './local-setup.ts';

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
  'when the %s is killed the program is described, nothing stays behind, and the next start finds everything written',
  async (which) => {
    const settings = await ownSettings();
    const first = await provideLocally(settings);
    await ask(first, 'CREATE (:Written {before: $which})', { which });
    for (const { pid } of (await processesOn(settings.dataDir))[which]) process.kill(pid, 'SIGKILL');

    expect(await first.ended).toBe(
      which === 'server' ? 'was ended by SIGKILL' : 'lost the process that watches over it',
    );
    await nothingRunsOn(settings.dataDir);
    await first.stop();

    const second = await provideLocally(settings);
    expect(await ask(second, 'MATCH (written:Written) RETURN written.before')).toEqual([[which]]);
  },
);

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
