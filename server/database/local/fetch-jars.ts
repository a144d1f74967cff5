import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Progress, Report } from '../../process/progress.ts';
import { DatabaseError, WayClosed } from '../database-error.ts';
import { expectSpace } from '../disk-space.ts';
import { exists } from '../exists.ts';
import { startOf } from '../process-list.ts';
import type { Java } from './choose-java.ts';
import { runMaven } from './maven.ts';
import type { Neo4jRelease } from './neo4j-release.ts';

/** What the jars take, 155 MB, with some room for what Maven writes beside them. */
const neededMegabytes = 200;

const pom = fileURLToPath(new URL('./pom.xml', import.meta.url));

/**
 * Has Maven fetch a server's jars, unless they are there already. A folder of the cache is complete or absent, and
 * never changes: what pom.xml and the version say is part of its name.
 * @param cacheDir absolute
 * @returns the folder of the jars
 * @throws WayClosed when Maven is missing or fails; DatabaseError when a disk is full
 */
export async function fetchJars(
  release: Neo4jRelease,
  java: Java,
  cacheDir: string,
  progress: Progress,
): Promise<string> {
  const wanted = createHash('sha256')
    .update(await readFile(pom))
    .digest('hex')
    .slice(0, 12);
  const folder = join(cacheDir, 'neo4j', `${release.version}-${wanted}`);
  if (!(await exists(folder))) {
    await progress.step(`Fetching Neo4j ${release.version} (150 MB, once)`, (report) =>
      fetchInto(folder, release, java, report),
    );
  }
  return join(folder, 'lib');
}

async function fetchInto(folder: string, release: Neo4jRelease, java: Java, report: Report): Promise<void> {
  const cache = dirname(folder);
  const incoming = join(cache, `incoming-${process.pid}-${release.version}`);
  try {
    await removeAbandoned(cache);
    await mkdir(incoming, { recursive: true });
    await expectSpace(incoming, neededMegabytes, { purpose: 'the jars of Neo4j need', setting: 'CACHE_DIR' });
    await copyFile(pom, join(incoming, 'pom.xml'));
    await runMaven(incoming, release, java, report);
    await rename(incoming, folder).catch(async (error) => {
      // Another start was quicker with the same jars.
      if (!(await exists(folder))) throw error;
    });
  } catch (error) {
    if (error instanceof WayClosed || error instanceof DatabaseError) throw error;
    throw new WayClosed(`Neo4j’s jars could not be put into ${folder}: ${String(error)}.`);
  } finally {
    await rm(incoming, { recursive: true, force: true });
  }
}

/** What starts that were ended while they fetched have left behind. */
async function removeAbandoned(cache: string): Promise<void> {
  const names = await readdir(cache).catch(() => []);
  for (const name of names) {
    const pid = /^incoming-(\d+)-/.exec(name)?.[1];
    if (pid && !(await startOf(Number(pid)))) await rm(join(cache, name), { recursive: true, force: true });
  }
}
