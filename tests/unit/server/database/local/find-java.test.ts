import { chmod, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findJavas } from '../../../../../server/database/local/find-java.ts';

let folder: string;

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'javas-')));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** A folder like that of an installed Java, whose program says what it is given. */
async function install(name: string, says: string, release?: string): Promise<string> {
  const home = join(folder, name);
  await mkdir(join(home, 'bin'), { recursive: true });
  await writeFile(join(home, 'bin', 'java'), `#!/bin/sh\n${says}\n`);
  await chmod(join(home, 'bin', 'java'), 0o755);
  if (release) await writeFile(join(home, 'release'), release);
  return home;
}

/** Those of this machine, which other tests are for, left out. */
async function found(javaHome?: string) {
  return (await findJavas(javaHome)).filter((java) => java.home.startsWith(folder));
}

test('a Java says its version in its release file', async () => {
  const home = await install('a', 'exit 1', 'IMPLEMENTOR="Someone"\nJAVA_VERSION="21.0.2"\n');
  expect(await found(home)).toEqual([{ home, version: '21.0.2' }]);
});

test('a Java without a release file is asked', async () => {
  const home = await install('b', `echo 'openjdk version "17.0.15" 2025-04-15' >&2`);
  expect(await found(home)).toEqual([{ home, version: '17.0.15' }]);
});

test('a Java on the path is found where the link leads', async () => {
  const home = await install('c', 'exit 1', 'JAVA_VERSION="25.0.3"\n');
  await mkdir(join(folder, 'bin'));
  await symlink(join(home, 'bin', 'java'), join(folder, 'bin', 'java'));
  vi.stubEnv('PATH', join(folder, 'bin'));
  expect(await found()).toEqual([{ home, version: '25.0.3' }]);
});

test('one found twice counts once, and that of JAVA_HOME comes first', async () => {
  const first = await install('first', 'exit 1', 'JAVA_VERSION="25.0.3"\n');
  const second = await install('second', 'exit 1', 'JAVA_VERSION="25.0.3"\n');
  vi.stubEnv('PATH', `${join(second, 'bin')}:${join(first, 'bin')}`);
  expect(await found(first)).toEqual([
    { home: first, version: '25.0.3' },
    { home: second, version: '25.0.3' },
  ]);
});

test('a broken Java, a folder without one and a wrong JAVA_HOME are passed over', async () => {
  const broken = await install('broken', 'exit 1');
  vi.stubEnv('PATH', `${join(broken, 'bin')}:${folder}:/nowhere`);
  expect(await found('/nowhere/either')).toEqual([]);
});
