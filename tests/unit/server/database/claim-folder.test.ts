import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { claimFolder } from '../../../../server/database/claim-folder.ts';
import { startOf } from '../../../../server/database/process-list.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimed-'));
});
afterEach(() => rm(folder, { recursive: true }));

const inUse = (pid: number | undefined) =>
  `Another Diplograph (process ${pid}) is using the data folder ${folder}. Stop it first, or set DATA_DIR to another folder.`;

test('a claimed folder is refused until it is released', async () => {
  const claim = await claimFolder(folder);
  await expect(claimFolder(folder)).rejects.toThrow(inUse(process.pid));
  await claim.release();
  await (await claimFolder(folder)).release();
  expect(await readdir(folder)).toEqual([]);
});

test('of many that claim a folder at once exactly one gets it', async () => {
  const claims = await Promise.allSettled(Array.from({ length: 20 }, () => claimFolder(folder)));
  expect(claims.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await readdir(folder)).toEqual(['in-use-by']);
});

test('a folder whose holder has ended is taken over', async () => {
  const holder = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)']);
  await once(holder, 'spawn');
  const start = await startOf(holder.pid ?? 0);
  await writeFile(join(folder, 'in-use-by'), JSON.stringify({ pid: holder.pid, start }));
  await expect(claimFolder(folder)).rejects.toThrow(inUse(holder.pid));

  holder.kill('SIGKILL');
  await once(holder, 'exit');
  await claimFolder(folder);
  expect(JSON.parse(await readFile(join(folder, 'in-use-by'), 'utf8')).pid).toBe(process.pid);
});

test('a folder is taken over from a process whose number another one has by now', async () => {
  await writeFile(join(folder, 'in-use-by'), JSON.stringify({ pid: process.pid, start: 'long ago' }));
  await claimFolder(folder);
});

test('many that take over at once leave exactly one holder', async () => {
  await writeFile(join(folder, 'in-use-by'), JSON.stringify({ pid: 2 ** 22 + 1, start: '1' }));
  const claims = await Promise.allSettled(Array.from({ length: 20 }, () => claimFolder(folder)));
  expect(claims.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a removal that seems to begin in the future, as the clock was set back, holds nobody up for long', async () => {
  await writeFile(join(folder, 'in-use-by'), JSON.stringify({ pid: 2 ** 22 + 1, start: '1' }));
  const removal = join(folder, 'in-use-by.removal');
  await mkdir(removal);
  const tomorrow = new Date(Date.now() + 86_400_000);
  await utimes(removal, tomorrow, tomorrow);
  vi.useFakeTimers({ toFake: ['performance'] });
  const claimed = claimFolder(folder);
  let isClaimed = false;
  claimed.then(() => {
    isClaimed = true;
  });
  await vi.waitFor(() => {
    vi.advanceTimersByTime(1_000);
    expect(isClaimed).toBe(true);
  }, 5_000);
  vi.useRealTimers();
});

test('a torn lock is taken over', async () => {
  await writeFile(join(folder, 'in-use-by'), '{"pid":');
  await claimFolder(folder);
});

test('a folder that cannot be made is named, with what to do', async () => {
  await writeFile(join(folder, 'file'), '');
  const path = join(folder, 'file', 'data');
  await expect(claimFolder(path)).rejects.toThrow(
    `The data folder ${path} cannot be used (ENOTDIR: not a directory, mkdir '${path}'). Set DATA_DIR to a folder that can be written.`,
  );
});
