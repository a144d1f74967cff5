import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import type { RouteOutput } from '../../contract/api/route.ts';
import type { ready } from '../../contract/api/routes/service.ts';
import { runProgram } from './run-program.ts';

describe('The program', () => {
  it('says which port is in use, and ends with code 1', async () => {
    const port = new URL(inject('address')).port;
    const { ended } = runProgram({ PORT: port, DATA_DIR: await folder() });
    expect(await ended).toEqual({
      code: 1,
      said: `Port ${port} on 127.0.0.1 is in use, perhaps by another Diplograph. Stop that program, or choose another port: PORT=${Number(port) + 1} npm start\n`,
    });
  });

  it('ends with its database when asked to, and repeats nothing on a second start', {
    timeout: 240_000,
  }, async () => {
    const dataDir = await folder();
    const first = await startIn(dataDir);
    expect(first.state.counts.nodes).toBeGreaterThan(300);
    const isLocal = first.state.database.description.includes(dataDir);
    expect(processesNaming(dataDir).length > 0).toBe(isLocal);
    first.stop();
    const { code, said } = await first.ended;
    expect(code).toBe(0);
    expect(said).toContain('relationships: ');
    expect(processesNaming(dataDir)).toEqual([]);
    await expect(fetch(first.address)).rejects.toThrow('fetch failed');

    const second = await startIn(dataDir);
    expect(second.state).toEqual({ ...first.state, status: 'ready' });
    second.stop();
    const again = await second.ended;
    expect(again.code).toBe(0);
    expect(again.said).not.toMatch(/Installing|Building|Fetching|: write|added/);
  });
});

async function startIn(dataDir: string) {
  const program = runProgram({ PORT: '0', DATA_DIR: dataDir });
  onTestFinished(async () => {
    program.stop();
    await program.ended;
  });
  const address = await program.ready;
  const state = (await (await fetch(`${address}/api/ready`)).json()) as RouteOutput<typeof ready>;
  return { ...program, address, state };
}

async function folder(): Promise<string> {
  const created = await mkdtemp(join(tmpdir(), 'diplograph-program-'));
  onTestFinished(() => rm(created, { recursive: true, force: true }));
  return created;
}

/** Every process of this machine whose command names the folder, as those of a database in it do. */
function processesNaming(path: string): string[] {
  const all = execFileSync('ps', ['-axo', 'args='], { encoding: 'utf8', maxBuffer: 10_000_000 });
  return all.split('\n').filter((command) => command.includes(path));
}
