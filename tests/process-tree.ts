import { execFileSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { startOf } from '../server/database/process-list.ts';

/** One process for good, whatever its id is given to later. */
export interface KnownProcess {
  pid: number;
  start: string | undefined;
  command: string;
}

/** A process and all that it has started, and these in turn, as they run now. */
export async function processTree(root: number): Promise<KnownProcess[]> {
  const listed = execFileSync('ps', ['-axwwo', 'pid=,ppid=,args='], {
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  });
  const all = listed.split('\n').flatMap((line) => {
    const [, pid, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid ? [{ pid: Number(pid), parent: Number(parent), command }] : [];
  });
  const within = (pid: number): typeof all =>
    all.filter((each) => each.parent === pid).flatMap((each) => [each, ...within(each.pid)]);
  const tree = [...all.filter(({ pid }) => pid === root), ...within(root)];
  return Promise.all(tree.map(async ({ pid, command }) => ({ pid, command, start: await startOf(pid) })));
}

/** Those of the processes that still run. */
async function stillRunning(processes: readonly KnownProcess[]): Promise<KnownProcess[]> {
  const now = await Promise.all(processes.map(({ pid }) => startOf(pid)));
  return processes.filter(({ start }, index) => start !== undefined && now[index] === start);
}

/**
 * Waits until none of the processes runs.
 * @returns how long that took, in milliseconds, and those that still run after `timeoutMs`
 */
export async function untilAllEnded(processes: readonly KnownProcess[], timeoutMs: number) {
  const began = performance.now();
  for (;;) {
    const left = await stillRunning(processes);
    const took = performance.now() - began;
    if (left.length === 0 || took > timeoutMs) return { took, left: left.map(({ command }) => command) };
    await pause(25);
  }
}
