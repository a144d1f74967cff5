import { setTimeout as pause } from 'node:timers/promises';
import { runningProcesses, startOf } from '../process-list.ts';

/** How long a database may take to end by itself, in milliseconds. */
const timeoutMs = 3_000;

/** The argument by which our servers, and what supervises them, are distinguished from everyone else's. */
export function homeArgument(home: string): string {
  return `--home-dir=${home}`;
}

/**
 * Ends what a crashed run left behind on a home: a server that still holds the store, or its supervisor.
 * Whoever calls this holds the folder's lock, so nobody else can be using them.
 * @param home absolute, without symbolic links
 */
export async function endLeftBehind(home: string): Promise<void> {
  const all = await runningProcesses();
  const ours = all.filter(({ command }) => command.split(' --').includes(homeArgument(home).slice(2)));
  await Promise.all(ours.map(({ pid }) => endProcess(pid)));
}

async function endProcess(pid: number): Promise<void> {
  const start = await startOf(pid);
  const alive = async () => start !== undefined && (await startOf(pid)) === start;
  signal(pid, 'SIGTERM');
  const deadline = performance.now() + timeoutMs;
  while ((await alive()) && performance.now() < deadline) await pause(50);
  if (!(await alive())) return;
  signal(pid, 'SIGKILL');
  while (await alive()) await pause(50);
}

/** A process may end between being seen and being signalled. */
function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {}
}
