import { execFile } from 'node:child_process';
import { readFile, readlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Resident memory of a process, in megabytes. */
export async function residentMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024;
}

/**
 * What a Java process still uses once all garbage is collected, in megabytes. Its resident memory tells little: its heap
 * fills up to the limit it was given before much is collected.
 */
export async function liveHeap(pid: number): Promise<number> {
  const jcmd = join(dirname(await readlink(`/proc/${pid}/exe`)), 'jcmd');
  await run(jcmd, [String(pid), 'GC.run']);
  const { stdout } = await run(jcmd, [String(pid), 'GC.heap_info']);
  const used = [...stdout.matchAll(/^(?:DefNew|Tenured)\s.*used (\d+)K/gm)].map(([, size]) => Number(size));
  if (used.length !== 2) throw new Error(`No sizes of a serial collector's heap in:\n${stdout}`);
  return used.reduce((sum, size) => sum + size) / 1024;
}
