import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { processesOn } from '../database-processes.ts';
import { get, ownFolder, report, startOn, untilAnswered } from './program.ts';

const pausedMs = 30_000;
/** A question may take 15 s, and the database 2 s more to say that it did. */
const limit = 20_000;
const path = '/entities/xuan-thuy';

test('while Neo4j is paused for 30 s every request is answered in bounded time, and afterwards as before', async () => {
  const dataDir = await ownFolder();
  const program = startOn(dataDir);
  const address = await program.ready;
  const before = await get(address, path);
  const pid = (await processesOn(dataDir)).server[0]?.pid ?? 0;
  process.kill(pid, 'SIGSTOP');
  const began = performance.now();
  const times: number[] = [];
  const statuses = new Set<number>();
  async function client(): Promise<void> {
    while (performance.now() - began < pausedMs) {
      const asked = performance.now();
      const { status } = await get(address, path);
      times.push(performance.now() - asked);
      statuses.add(status);
    }
  }
  const health: number[] = [];
  async function watch(): Promise<void> {
    while (performance.now() - began < pausedMs) {
      const asked = performance.now();
      expect((await get(address, '/health')).status).toBe(200);
      health.push(performance.now() - asked);
      await pause(250);
    }
  }
  const asking = Promise.all([watch(), ...Array.from({ length: 16 }, client)]);
  await pause(pausedMs);
  process.kill(pid, 'SIGCONT');
  await asking;
  const recovered = await untilAnswered(address, path, 60_000);
  expect((await get(address, path)).body).toEqual(before.body);
  expect([...statuses].every((status) => [200, 503, 504].includes(status))).toBe(true);
  expect(Math.max(...times)).toBeLessThan(limit);
  expect((await processesOn(dataDir)).server[0]?.pid).toBe(pid);
  report(
    `statuses ${[...statuses].sort().join(', ')}; slowest answer ${Math.max(...times).toFixed()} ms, ` +
      `/health ${Math.max(...health).toFixed()} ms; right again ${recovered.toFixed()} ms after it went on`,
  );
});
