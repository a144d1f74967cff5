import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Report } from '../../process/progress.ts';

/** A Docker command that failed, with the last thing it said. */
export class DockerError extends Error {
  override name = 'DockerError';
}

/**
 * Runs the docker client.
 * @param environment in addition to this program's
 * @param report is called with each line of what it does
 * @returns what it printed
 * @throws DockerError when it is missing, fails or takes longer than `timeout` milliseconds
 */
export async function docker(
  args: string[],
  { environment = {}, report = () => {}, timeout }: DockerOptions = {},
): Promise<string> {
  const child = spawn('docker', args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(timeout && { timeout }),
  });
  const printed: string[] = [];
  let said = '';
  createInterface({ input: child.stdout }).on('line', (line) => printed.push(line));
  createInterface({ input: child.stderr }).on('line', (line) => {
    said = line.trim() || said;
    report(said);
  });
  const code = await new Promise<number | null>((settle, fail) => {
    child.on('error', fail);
    child.on('close', settle);
  }).catch((error: NodeJS.ErrnoException) => {
    throw new DockerError(error.code === 'ENOENT' ? 'docker is not installed' : error.message);
  });
  if (code !== 0) throw new DockerError(said || `docker ${args[0]} ended with code ${code}`);
  return printed.join('\n').trim();
}

interface DockerOptions {
  environment?: NodeJS.ProcessEnv;
  report?: Report;
  timeout?: number;
}
