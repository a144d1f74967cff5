import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '../../run-command.ts';
import { serveFixture } from '../api/served-fixture.ts';

const served = serveFixture({ fixture: 'offices', owner: 'saved', profile: 'built-in' });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diplograph-exporting-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** The two ways to the graph: of a program that runs, and of the database itself. */
const ways: [way: string, environment: () => NodeJS.ProcessEnv, more: () => string[]][] = [
  ['a running program', () => ({}), () => ['--url', served.address]],
  [
    'the database itself',
    () => {
      const { uri, username, password = '', database = '' } = served.database;
      return {
        NEO4J_URI: uri,
        NEO4J_USERNAME: username,
        NEO4J_PASSWORD: password,
        NEO4J_DATABASE: database,
      };
    },
    () => [],
  ],
];

describe.each(ways)('export asks %s', (_, environment, more) => {
  const run = (...parameters: string[]) => runCommand(['export', ...parameters, ...more()], environment());

  test('for a data set at a date as CSV, and saves what the API sends', async () => {
    const path = join(folder, 'offices.csv');
    const options = ['--format', 'csv', '--dataset', 'saved-offices', '--at', '1954'];
    const { code, out, err } = await run(path, ...options);
    expect([code, out, err]).toEqual([0, expect.stringMatching(/^Saved .*offices\.csv, 0\.0 MB\.\n$/), '']);
    const sent = await fetch(`${served.address}/api/export?format=csv&dataset=saved-offices&at=1954`);
    const bytes = Buffer.from(await sent.arrayBuffer());
    expect((await readFile(path)).equals(bytes)).toBe(true);
    expect(bytes.toString()).toMatch(/^\uFEFFfrom,is,to,role,when,.*,time status\r\n/);
    expect(bytes.toString()).toContain('saved-dong-board');
    expect(bytes.toString()).not.toContain('saved-ho-board');
  });

  test.each([
    [['--dataset', 'nothing'], 'No data set has the id "nothing". Those loaded: "saved-offices".\n'],
    [['--dataset', 'No Id'], 'dataset: must be words of small letters and digits, joined by hyphens.\n'],
    [['--at', '3 May 1958'], 'at: "3 May 1958" is not EDTF: write 1958-05-03.\n'],
  ])('and with %j says what is wrong, and leaves no file', async (options, problem) => {
    const { code, err } = await run(join(folder, 'graph.json'), ...options);
    expect([code, err, await readdir(folder)]).toEqual([2, problem, []]);
  });
});

test('export offers the formats that a graph is streamed in, and no other', async () => {
  const { code, err } = await runCommand(['export', '--format', 'graphml'], {});
  expect([code, err]).toEqual([2, expect.stringContaining('markdown, csv, json, jsonl')]);
});
