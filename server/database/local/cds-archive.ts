import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { freeMegabytes } from '../disk-space.ts';
import { lockFolder } from '../folder-lock.ts';
import { majorOf } from './choose-java.ts';
import { javaCommand, memoryOptions } from './java-command.ts';
import type { LocalServer } from './local-server.ts';
import { runSupervised } from './supervised-process.ts';

/** How long a server runs before its classes are archived, in milliseconds: by then it has run its first queries. */
const untilWarm = 10_000;

/** What an archive takes at most. */
const archiveMegabytes = 200;

/** Java 17 refuses a list with longer lines than this. */
const longestLine = 4_000;

/**
 * Where Java keeps a server's classes, loaded and checked, to start it in two thirds of the time. One archive
 * fits one build of one Java and the same jars only.
 */
export async function archiveOf({ java, lib }: LocalServer): Promise<string> {
  const built = await stat(join(java.home, 'lib', 'modules')).then(
    ({ mtimeMs }) => mtimeMs.toFixed(),
    () => 'unknown',
  );
  return join(lib, '..', 'archive', `java-${majorOf(java)}-${java.version}-${built}.jsa`);
}

/** Whether there is an archive yet; an empty file stands for one that could not be made. */
export async function stateOf(archive: string): Promise<'none' | 'impossible' | 'made'> {
  const file = await stat(archive).catch(() => undefined);
  if (!file) return 'none';
  return file.size === 0 ? 'impossible' : 'made';
}

/**
 * Makes the archive from the list of classes that a running server writes: after a while, aside, at the lowest
 * priority. One at a time: where another process is at it already, nothing is done.
 * @returns gives it up
 */
export function archiveLater(server: LocalServer, archive: string, classList: string): () => void {
  const cancel = new AbortController();
  const giveUp = () => cancel.abort();
  const timer = setTimeout(() => {
    make(server, archive, classList, cancel.signal).catch(() => {});
  }, untilWarm);
  timer.unref();
  process.once('exit', giveUp);
  cancel.signal.addEventListener('abort', () => {
    clearTimeout(timer);
    process.off('exit', giveUp);
  });
  return giveUp;
}

async function make(
  server: LocalServer,
  archive: string,
  classList: string,
  signal: AbortSignal,
): Promise<void> {
  const folder = dirname(archive);
  await mkdir(folder, { recursive: true });
  const release = await lockFolder(folder);
  try {
    const lines = (await readFile(classList, 'utf8')).split('\n').slice(0, -1);
    const kept = join(folder, 'classes.txt');
    await writeFile(kept, lines.filter((line) => line.length < longestLine).join('\n'));
    const unfinished = join(folder, 'unfinished.jsa');
    const command = javaCommand(
      server,
      [
        ...memoryOptions(server),
        '-Xshare:dump',
        `-XX:SharedClassListFile=${kept}`,
        `-XX:SharedArchiveFile=${unfinished}`,
      ],
      server.release.mainClass,
    );
    const { code } = await runSupervised(command, { signal, background: true });
    if (signal.aborted) return;
    // Without the room for it nothing is known of whether it could be made.
    if (code !== 0 && (await freeMegabytes(folder)) < archiveMegabytes)
      return rm(unfinished, { force: true });
    if (code !== 0) await writeFile(unfinished, '');
    await removeOthers(folder, archive);
    await rename(unfinished, archive);
  } finally {
    await release();
  }
}

/** An archive takes 150 MB; those of earlier builds of this Java are of no use to anyone. */
async function removeOthers(folder: string, archive: string): Promise<void> {
  const [kind = ''] = /^java-\d+-/.exec(basename(archive)) ?? [];
  const others = (await readdir(folder)).filter(
    (name) => name.startsWith(kind) && name !== basename(archive),
  );
  await Promise.all(others.map((name) => rm(join(folder, name))));
}
