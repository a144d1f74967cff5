import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Started } from '../../npm-start.ts';
import { expectEnd, programToStop, untilItServes } from '../../program-to-stop.ts';

const { start, processesOf, databaseProcesses, endsBy } = programToStop();

describe('npm start and all that it started ends within five seconds', () => {
  test.each<[how: string, stop: (program: Started) => unknown]>([
    [
      'INT to its process group, as a terminal sends it for Ctrl-C',
      ({ pid }) => process.kill(-pid, 'SIGINT'),
    ],
    ['KILL to npm, which hands nothing on', ({ pid }) => process.kill(pid, 'SIGKILL')],
  ])('by %s', (_how, stop) => endsBy(stop));

  test('while its database hangs', async () => {
    const program = start();
    await untilItServes(program);
    const processes = await processesOf(program);
    const { server } = await databaseProcesses();
    process.kill(server[0]?.pid ?? 0, 'SIGSTOP');
    process.kill(program.pid, 'SIGTERM');
    await expectEnd(processes);
  });

  test('while it starts', async () => {
    const program = start();
    while ((await databaseProcesses()).server.length === 0) await pause(20);
    const processes = await processesOf(program);
    process.kill(program.pid, 'SIGTERM');
    await expectEnd(processes);
  });

  test('by TERM, as a service manager and a container send it; npm waits until all has ended, and calls that a success', async () => {
    const program = start();
    await program.ready;
    const all = await processesOf(program);
    const others = all.filter(({ pid }) => pid !== program.pid);
    const began = performance.now();
    process.kill(program.pid, 'SIGTERM');
    expect(await program.ended).toEqual({ code: 0, signal: null });
    expect(performance.now() - began).toBeLessThan(5_000);
    await expectEnd(others, 0);
  });
});
