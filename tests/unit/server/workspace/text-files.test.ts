import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { openTextFiles } from '../../../../server/workspace/text-files.ts';

const root = mkdtempSync(join(tmpdir(), 'diplograph-text-files-'));
const folder = join(root, 'notes');
/** Two programs that share the folder. */
const [one, other] = [openTextFiles(folder, '.txt'), openTextFiles(folder, '.txt')];

beforeEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => rmSync(root, { recursive: true }));

const message = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: Error) => `${error.name}: ${error.message}`,
  );

test('a folder that is not there holds nothing, and reading it makes none', async () => {
  expect(await one.ids()).toEqual([]);
  expect(await message(one.read('a'))).toBe('NotFoundError: Nothing is saved as "a".');
  expect(readdirSync(root)).toEqual([]);
});

test('the same text has the same revision, in whatever program', async () => {
  const { revision } = await one.write('a', 'text');
  expect(await other.read('a')).toEqual({ id: 'a', file: 'notes/a.txt', text: 'text', revision });
  expect((await one.write('b', 'text')).revision).toBe(revision);
  expect((await one.write('b', 'other')).revision).not.toBe(revision);
});

test('an id is taken once, whoever comes first', async () => {
  const made = await Promise.all([one.create('a', 'one'), other.create('a', 'other')]);
  expect(made.filter(Boolean)).toHaveLength(1);
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

test('of many changes of the same state, by several programs, one is made', async () => {
  const { revision } = await one.write('a', 'first');
  const changes = Array.from({ length: 12 }, (_, index) =>
    message((index % 2 ? one : other).replace('a', `change ${index}`, revision)),
  );
  const outcomes = await Promise.all(changes);
  expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
  expect(new Set(outcomes.filter((outcome) => outcome !== 'done'))).toEqual(
    new Set([
      'ChangedMeanwhileError: "a" was changed by someone else. Load it again and repeat your change.',
    ]),
  );
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

test('a lock that a program left behind when it ended stops nobody', async () => {
  await one.write('a', 'first');
  const lock = join(folder, '.a.txt.lock');
  writeFileSync(lock, '');
  utimesSync(lock, new Date(0), new Date(0));
  expect((await one.replace('a', 'second', '*')).text).toBe('second');
});

test('nor does one that seems to come from the future, as the clock was set back', async () => {
  await one.write('a', 'first');
  const lock = join(folder, '.a.txt.lock');
  const tomorrow = new Date(Date.now() + 86_400_000);
  writeFileSync(lock, '');
  utimesSync(lock, tomorrow, tomorrow);
  vi.useFakeTimers({ toFake: ['performance'] });
  const replaced = one.replace('a', 'second', '*');
  await vi.waitFor(() => {
    vi.advanceTimersByTime(1_000);
    expect(existsSync(lock)).toBe(false);
  }, 5_000);
  vi.useRealTimers();
  expect((await replaced).text).toBe('second');
});

test.each(['../a', 'a/b', '.a', '', 'A', 'a.b', 'a\0'])('%j is no name of a file', async (id) => {
  expect(await message(one.read(id))).toMatch(/^NotFoundError/);
  expect(await message(one.create(id, 'text'))).toMatch(/^NotFoundError/);
});

test('files that the program cannot have written are not read, and one that is misnamed is reported', async () => {
  mkdirSync(join(folder, 'folder.txt'), { recursive: true });
  for (const name of ['Upper.txt', '.hidden.txt', 'other.json', 'right.txt']) {
    writeFileSync(join(folder, name), 'text');
  }
  expect(await one.ids()).toEqual(['right']);
  expect(await one.misnamed()).toEqual([
    {
      file: 'notes/Upper.txt',
      line: 1,
      column: 1,
      message: 'must have a name of small letters, digits and hyphens',
    },
  ]);
  writeFileSync(join(folder, 'large.txt'), 'x'.repeat(2_000_001));
  expect(await message(one.read('large'))).toMatch(
    /^FileError: notes\/large.txt:1:1: is larger than 2000 kB/,
  );
});

test('a folder that cannot be made is a sentence', async () => {
  writeFileSync(join(root, 'file'), '');
  const nowhere = openTextFiles(join(root, 'file', 'notes'), '.txt');
  expect(await message(nowhere.write('a', 'text'))).toMatch(
    /^NotSavedError: The folder .* can’t be written to/,
  );
});

test('of two who rename a file, one does; no other file is written over, and a change in between is noticed', async () => {
  const { revision } = await one.write('old', 'text');
  await one.write('taken', 'other text');
  expect(await one.rename('old', 'taken', 'new text', revision)).toBe(undefined);
  const renamed = await Promise.all([
    message(one.rename('old', 'new', 'one', revision)),
    message(other.rename('old', 'newer', 'other', revision)),
  ]);
  expect(renamed.toSorted()).toEqual(['NotFoundError: Nothing is saved as "old".', 'done']);
  expect(await one.ids()).toEqual([renamed[0] === 'done' ? 'new' : 'newer', 'taken']);
  expect((await one.read('taken')).text).toBe('other text');
  expect(await message(one.rename('taken', 'elsewhere', 'text', revision))).toMatch(/^ChangedMeanwhileError/);
});

test('a file that is too large is replaced and removed by whoever knows any', async () => {
  const small = openTextFiles(folder, '.txt', 10_000);
  await one.write('a', 'x'.repeat(10_001));
  expect(await message(small.read('a'))).toBe(
    'FileError: notes/a.txt:1:1: is larger than 10 kB. Correct it, or replace it.',
  );
  expect((await small.replace('a', 'less', '*')).text).toBe('less');
  expect(await message(small.remove('b', '*'))).toBe('NotFoundError: Nothing is saved as "b".');
});

test('where a file stands in the place of the folder, it is said that nothing can be saved', async () => {
  writeFileSync(folder, '');
  expect(await message(one.create('a', 'text'))).toMatch(/^NotSavedError: The folder .* can’t be written to/);
});
