import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { freePort } from '../../server/database/free-port.ts';
import type { Started } from '../npm-start.ts';
import { get, ownFolder, report, startOn } from './program.ts';

/** Of two that start at once the one that is ready, and what the other said as it ended. */
async function firstAndSecond(one: Started, other: Started) {
  const programs = [one, other];
  const index = await Promise.any(programs.map(({ ready }, each) => ready.then(() => each)));
  const [first, second] = [programs[index] as Started, programs[1 - index] as Started];
  const { code } = await second.ended;
  return { first, code, said: second.said() };
}

test('two starts at once on one data folder: one serves, the other says who does and ends', async () => {
  const dataDir = await ownFolder();
  const { first, code, said } = await firstAndSecond(startOn(dataDir), startOn(dataDir));
  expect(code).toBe(1);
  expect(said).toContain(
    `is using the data folder ${dataDir}. Stop it first, or set DATA_DIR to another folder.`,
  );
  expect((await get(await first.ready, '/ready')).status).toBe(200);
});

test('two starts at once on one port: one serves, the other names another port and ends', async () => {
  const PORT = String(await freePort());
  const [one, other] = await Promise.all([ownFolder(), ownFolder()]);
  const { first, code, said } = await firstAndSecond(startOn(one, { PORT }), startOn(other, { PORT }));
  expect(code).toBe(1);
  expect(said).toContain(`Port ${PORT} on 127.0.0.1 is in use`);
  expect((await get(await first.ready, '/ready')).status).toBe(200);
});

test('two starts at once with one empty cache: both serve, and the cache is whole', async () => {
  const [one, other, cache] = await Promise.all([ownFolder(), ownFolder(), ownFolder()]);
  const began = performance.now();
  const programs = [startOn(one, { CACHE_DIR: cache }), startOn(other, { CACHE_DIR: cache })];
  for (const { ready } of programs) expect((await get(await ready, '/ready')).status).toBe(200);
  report(`both were ready after ${((performance.now() - began) / 1000).toFixed()} s`);
  for (const { child, ended } of programs) {
    child.kill('SIGTERM');
    await ended;
  }
  await pause(100);
  const again = startOn(one, { CACHE_DIR: cache });
  expect((await get(await again.ready, '/ready')).status).toBe(200);
  expect(again.said()).not.toContain('Fetching');
});
