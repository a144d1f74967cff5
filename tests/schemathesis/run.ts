/**
 * Has Schemathesis send the running program what its OpenAPI document allows and what it doesn't, by all of its checks
 * and phases: `run.ts [SECONDS]`, five minutes where absent.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '../../server/process/settings.ts';
import { runProgram } from '../journeys/run-program.ts';
import { findSchemathesis, MissingToolError } from './find-schemathesis.ts';

const seconds = process.argv[2] ?? '300';

try {
  const command = await findSchemathesis(readSettings(process.env).cacheDir);
  const code = await checkApi(command);
  console.log(code === 0 ? 'check:api found nothing.' : 'check:api found what is listed above.');
  process.exitCode = code;
} catch (error) {
  if (!(error instanceof MissingToolError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function checkApi(command: string): Promise<number> {
  const dataDir = await mkdtemp(join(tmpdir(), 'diplograph-check-api-'));
  const program = runProgram({ PORT: '0', DATA_DIR: dataDir });
  try {
    const address = await program.ready;
    const document = `${address}/api/openapi.json`;
    const options = ['--checks', 'all', '--max-time', seconds, '--generation-database', ':memory:'];
    const [config, hooks] = ['schemathesis.toml', 'hooks.py'].map((name) => join(import.meta.dirname, name));
    // What it keeps for later runs goes with the data.
    const run = spawn(command, ['--config-file', config ?? '', 'run', document, ...options], {
      cwd: dataDir,
      env: { ...process.env, HOOKS: hooks, PYTHONDONTWRITEBYTECODE: '1' },
      stdio: 'inherit',
    });
    const [code] = await once(run, 'close');
    return (await holdsSomething(address)) ? Number(code ?? 1) : 1;
  } finally {
    program.stop();
    await program.ended;
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Whether there still is a graph that all this was asked of. */
async function holdsSomething(address: string): Promise<boolean> {
  const { counts } = (await (await fetch(`${address}/api/ready`)).json()) as { counts: { nodes: number } };
  if (counts.nodes < 100)
    console.error('The data was removed while it was asked about, so little was checked.');
  return counts.nodes >= 100;
}
