import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { saveWhole } from '../../../../server/command-line/save-whole.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diplograph-save-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function* pieces(end?: Error) {
  yield 'Đ';
  expect(await readdir(folder)).toEqual(['graph.json.part']);
  yield new TextEncoder().encode('ả');
  if (end) throw end;
}

test('a file has its name once it is whole', async () => {
  const sizes: number[] = [];
  const path = join(folder, 'graph.json');
  expect(await saveWhole(path, pieces(), (bytes) => sizes.push(bytes))).toBe(5);
  expect([await readdir(folder), await readFile(path, 'utf8'), sizes]).toEqual([
    ['graph.json'],
    'Đả',
    [2, 5],
  ]);
});

test('of one that breaks off nothing is left', async () => {
  const broken = saveWhole(join(folder, 'graph.json'), pieces(new Error('broken')), () => {});
  await expect(broken).rejects.toThrow('broken');
  expect(await readdir(folder)).toEqual([]);
});
