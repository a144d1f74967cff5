import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** A process of this machine. */
export interface RunningProcess {
  pid: number;
  /** Its program and arguments, separated by blanks. */
  command: string;
}

const hasProc = process.platform === 'linux';

/** Every process of this machine, except those whose end nobody has noted yet. */
export async function runningProcesses(): Promise<RunningProcess[]> {
  if (!hasProc) return (await ps('-axww', '-o', 'pid=,command=')).flatMap(readListed);
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const found = await Promise.all(
    pids.map(async (pid) => {
      const text = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
      return { pid, command: text.replaceAll('\0', ' ').trim() };
    }),
  );
  return found.filter((each) => each.command !== '');
}

/**
 * When a process was started, in the system's own words: with its id, this names one process for good.
 * @returns undefined when no such process runs
 */
export async function startOf(pid: number): Promise<string | undefined> {
  if (!hasProc) return (await ps('-o', 'lstart=', '-p', String(pid)))[0]?.trim();
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The second field is the program's name in brackets and may hold anything; the state and the rest follow it.
  const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return state === 'Z' || state === 'X' ? undefined : rest[18];
}

function readListed(line: string): RunningProcess[] {
  const [, pid, command] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? [];
  return pid && command ? [{ pid: Number(pid), command }] : [];
}

async function ps(...args: string[]): Promise<string[]> {
  const answer = await promisify(execFile)('ps', args, { maxBuffer: 64_000_000 }).catch(() => undefined);
  return answer?.stdout.split('\n').filter((line) => line.trim() !== '') ?? [];
}
