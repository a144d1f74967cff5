import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Progress } from '../../progress.ts';
import type { Settings } from '../../settings.ts';
import { DatabaseError, WayClosed } from '../database-error.ts';
import type { ProvidedDatabase } from '../provided-database.ts';
import { chooseJava } from './choose-java.ts';
import { fetchJars } from './fetch-jars.ts';
import { findJavas } from './find-java.ts';
import { lockFolder } from './folder-lock.ts';
import { runServer } from './run-server.ts';

/**
 * Runs a Neo4j Community as a child process, its store in the data folder.
 * @param javaMajor only this Java, where given; otherwise the newest that is found
 * @throws WayClosed when this machine has no Java or no Maven for it
 * @throws DatabaseError when the folder is in use or cannot be written, or the server does not start
 */
export async function provideLocal(
  settings: Settings,
  progress: Progress,
  javaMajor?: number,
): Promise<ProvidedDatabase> {
  const choice = chooseJava(await findJavas(settings.javaHome), javaMajor);
  if (!choice) throw new WayClosed(`No Java ${javaMajor ?? '17 or newer'} was found.`);
  const { java, release } = choice;
  const lib = await fetchJars(release, java, settings.cacheDir, progress);

  const folder = await openFolder(settings.dataDir);
  const unlock = await lockFolder(folder);
  const home = join(folder, `neo4j-${release.line}`);
  try {
    const title = `Starting Neo4j ${release.version} on Java ${java.version}`;
    const server = await progress.step(title, () => runServer({ release, java, lib, home }));
    return {
      ...server.target,
      origin: 'local',
      ours: true,
      description: `Neo4j ${release.version} in ${join(settings.dataDir, `neo4j-${release.line}`)}`,
      ended: server.ended,
      async stop() {
        await server.stop();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function openFolder(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
    return await realpath(folder);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new DatabaseError(
      `The data folder ${folder} cannot be used (${why}). Set DATA_DIR to a folder that can be written.`,
    );
  }
}
