import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { processesOn } from '../database-processes.ts';
import { npmStart, type Started } from '../npm-start.ts';
import { processTree } from '../process-tree.ts';

/** A data folder of the test's own, which is removed when the test ends. */
export async function ownFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'diplograph-fault-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts the program on a data folder; when the test ends, everything that runs on the folder is ended. */
export function startOn(dataDir: string, settings: Record<string, string> = {}, command?: string[]): Started {
  const program = npmStart({ DATA_DIR: dataDir, PORT: '0', ...settings }, command);
  onTestFinished(async () => {
    const { server, supervisor } = await processesOn(dataDir);
    for (const { pid } of [...(await processTree(program.pid)), ...server, ...supervisor]) kill(pid);
    await program.ended;
  });
  return program;
}

/** A process may end between being seen and being killed. */
export function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {}
}

/** What was measured, for docs/reliability.md. */
export function report(figures: string): void {
  console.log(`  → ${figures}`);
}

/** The API's answer, read to its end. */
export async function get(address: string, path: string) {
  const answer = await fetch(`${address}/api${path}`);
  // biome-ignore lint/suspicious/noExplicitAny: an answer is whatever was answered; tests compare it whole
  const body: any = await answer.json();
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), body };
}

/** Everything that the API exports, in an order of its own; null while it does not answer. */
export async function wholeGraph(address: string): Promise<string[] | null> {
  const answer = await fetch(`${address}/api/export?format=jsonl`);
  return answer.ok ? (await answer.text()).split('\n').sort() : null;
}

/** Asks until there is an answer, and gives how long that took, in milliseconds. */
export async function untilAnswered(address: string, path: string, timeoutMs: number): Promise<number> {
  const began = performance.now();
  for (;;) {
    const { status } = await get(address, path);
    const took = performance.now() - began;
    if (status === 200) return took;
    if (took > timeoutMs) throw new Error(`${path} is answered with ${status} after ${took} ms`);
    await pause(100);
  }
}
