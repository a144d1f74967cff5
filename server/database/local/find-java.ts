import { execFile } from 'node:child_process';
import { glob, readFile, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { exists } from '../exists.ts';
import type { Java } from './choose-java.ts';

/** Where packages, installers and version managers put a Java. */
const usualPlaces = [
  '/usr/lib/jvm/*',
  '/usr/lib64/jvm/*',
  '/usr/java/*',
  '/opt/java/*',
  '/Library/Java/JavaVirtualMachines/*/Contents/Home',
  '/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home',
  join(homedir(), '.sdkman/candidates/java/*'),
  join(homedir(), '.jdks/*'),
  join(homedir(), '.asdf/installs/java/*'),
  join(homedir(), '.local/share/mise/installs/java/*'),
];

/** Every Java of this machine: that of JAVA_HOME first, then those on the path, then those in the usual places. */
export async function findJavas(javaHome: string | undefined): Promise<Java[]> {
  const places = [javaHome ?? [], await homesOnPath(), await homesInUsualPlaces()].flat();
  const homes = new Set<string>();
  for (const place of places) {
    const home = await realpath(place).catch(() => undefined);
    if (home && (await exists(join(home, 'bin', 'java')))) homes.add(home);
  }
  const javas = await Promise.all([...homes].map(askVersion));
  return javas.filter((java) => java !== undefined);
}

/** The programs on the path are usually links into the Java's own folder. */
async function homesOnPath(): Promise<string[]> {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const programs = await Promise.all(
    folders.map((folder) => realpath(join(folder, 'java')).catch(() => undefined)),
  );
  return programs.filter((program) => program !== undefined).map((program) => dirname(dirname(program)));
}

async function homesInUsualPlaces(): Promise<string[]> {
  const homes: string[] = [];
  for await (const home of glob(usualPlaces)) homes.push(home);
  return homes;
}

/** From the `release` file that a Java ships with; where there is none, from the Java itself. */
async function askVersion(home: string): Promise<Java | undefined> {
  const release = await readFile(join(home, 'release'), 'utf8').catch(() => '');
  const version = /^JAVA_VERSION="(.+)"/m.exec(release)?.[1] ?? (await runVersion(join(home, 'bin', 'java')));
  return version ? { home, version } : undefined;
}

async function runVersion(program: string): Promise<string | undefined> {
  const answer = await promisify(execFile)(program, ['-version'], { timeout: 10_000 }).catch(() => undefined);
  return /version "(.+?)"/.exec(answer?.stderr ?? '')?.[1];
}
