import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../../../server/process');

/** A program that says something all the time, read until its first words. */
async function saying(setUp: string): Promise<ChildProcessByStdio<null, Readable, Readable>> {
  const text = `
    import { lifecycle } from '${folder}/lifecycle.ts';
    import { endWithReader, outliveReaders } from '${folder}/unread-output.ts';
    ${setUp}
    setInterval(() => { console.log('on'); console.error('and on'); }, 5);
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', text], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await once(child.stdout, 'data');
  return child;
}

test('a server whose output nobody reads any more goes on, and stops when it is told to', async () => {
  const child = await saying('outliveReaders(process); lifecycle(process, console.error);');
  child.stdout.destroy();
  child.stderr.destroy();
  const early = await Promise.race([once(child, 'exit'), new Promise((resolve) => setTimeout(resolve, 300))]);
  expect(early).toBeUndefined();
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('a command ends when nobody reads its results any more', async () => {
  const child = await saying('endWithReader(process);');
  child.stdout.destroy();
  expect(await once(child, 'exit')).toEqual([0, null]);
});
