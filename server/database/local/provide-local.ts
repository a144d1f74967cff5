import { join } from 'node:path';
import type { Progress, Report } from '../../process/progress.ts';
import type { Settings } from '../../process/settings.ts';
import { claimFolder, explainFailure } from '../claim-folder.ts';
import { WayClosed } from '../database-error.ts';
import { expectSpace } from '../disk-space.ts';
import { exists } from '../exists.ts';
import { freePort } from '../free-port.ts';
import { keepRunning } from '../keep-running.ts';
import type { ProvidedDatabase } from '../provided-database.ts';
import { chooseJava } from './choose-java.ts';
import { fetchJars } from './fetch-jars.ts';
import { findJavas } from './find-java.ts';
import { type Neo4jRelease, neo4jReleases } from './neo4j-release.ts';
import { runServer } from './run-server.ts';

/** What a server takes to start, its logs included; a new graph of some thousand entities takes less. */
const neededMegabytes = 20;

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

  const folder = await claimFolder(settings.dataDir);
  const home = join(folder.path, `neo4j-${release.line}`);
  try {
    if (!(await exists(home))) await tellOfOtherLines(folder.path, release, progress);
    const local = { release, java, lib, home };
    const run = async (port: number, report: Report, signal?: AbortSignal) => {
      await expectSpace(folder.path, neededMegabytes, { purpose: 'Neo4j needs', setting: 'DATA_DIR' });
      return runServer(local, port, report, signal);
    };
    const port = await freePort();
    const title = `Starting Neo4j ${release.version} on Java ${java.version}`;
    const server = await progress.step(title, (report) => run(port, report));
    const kept = keepRunning(server, {
      start: (signal) => progress.step(title, (report) => run(port, report, signal)),
      say: progress.say,
    });
    return {
      ...server.target,
      origin: 'local',
      ours: true,
      description: `Neo4j ${release.version} in ${join(settings.dataDir, `neo4j-${release.line}`)}`,
      ...kept,
      async stop() {
        await kept.stop();
        await folder.release();
      },
    };
  } catch (error) {
    await folder.release();
    throw explainFailure(settings.dataDir, error);
  }
}

/** A graph that another Neo4j wrote is neither opened nor lost. */
async function tellOfOtherLines(folder: string, release: Neo4jRelease, progress: Progress): Promise<void> {
  for (const other of neo4jReleases.filter(({ line }) => line !== release.line)) {
    const home = join(folder, `neo4j-${other.line}`);
    if (!(await exists(home))) continue;
    progress.say(
      `${home} holds what Neo4j ${other.version} kept. Neo4j ${release.version} begins a graph of its own beside it.`,
    );
  }
}
