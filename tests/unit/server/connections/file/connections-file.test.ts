import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { connectionsFile } from '../../../../../server/connections/file/connections-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'diplograph-connections-'));
afterAll(() => rmSync(folder, { recursive: true }));

const path = join(folder, 'connections.yaml');
const file = connectionsFile(path, {});

/** What the file says now: ids, and problems. */
async function said(): Promise<string[]> {
  const { entries, problems } = await file.read();
  return [...entries.keys(), ...problems.map(({ line, column, message }) => `${line}:${column} ${message}`)];
}

const entry = (id: string) => `${id}:\n  uri: bolt://${id}\n  password: hunter2\n`;

beforeEach(() => rmSync(path, { recursive: true, force: true }));

it('one that is not there says nothing, and is read once it is there and whenever it changes', async () => {
  expect(await said()).toEqual([]);
  writeFileSync(path, entry('a'), { mode: 0o600 });
  expect(await said()).toEqual(['a']);
  writeFileSync(path, entry('b'));
  expect(await said()).toEqual(['b']);
  rmSync(path);
  expect(await said()).toEqual([]);
});

it.runIf(process.platform !== 'win32').each([0o640, 0o604, 0o620, 0o644, 0o610])(
  'one that others may open is refused, with the command to type: %o',
  async (mode) => {
    writeFileSync(path, entry('a'), { mode: 0o600 });
    expect(await said()).toEqual(['a']);
    chmodSync(path, mode);
    expect(await said()).toEqual([
      '1:1 holds credentials, but other users of the machine may open it, so it is not used: run chmod 600 connections.yaml in its folder',
    ]);
    chmodSync(path, 0o400);
    expect(await said()).toEqual(['a']);
  },
);

it('a folder and a file without end are refused', async () => {
  mkdirSync(path);
  expect(await said()).toEqual(['1:1 is no file']);
  rmSync(path, { recursive: true });
  writeFileSync(path, `# ${'x'.repeat(1_000_000)}`, { mode: 0o600 });
  expect(await said()).toEqual(['1:1 is larger than 1000 kB']);
});
