import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { saysDiskIsFull } from '../../process/disk-full.ts';
import type { Report } from '../../process/progress.ts';
import { DatabaseError, WayClosed } from '../database-error.ts';
import type { Java } from './choose-java.ts';
import type { Neo4jRelease } from './neo4j-release.ts';
import { type SupervisedProcess, supervise } from './supervised-process.ts';

/**
 * Copies the jars that a folder's pom.xml asks for into its `lib`, as Maven is set up on this machine: with
 * its mirrors, its proxy and what it has fetched before.
 * @param report is called with `31 of 230 jars`
 * @throws WayClosed when Maven is not installed or fails, with its own first words on why; DatabaseError when a disk is full
 */
export async function runMaven(
  folder: string,
  release: Neo4jRelease,
  java: Java,
  report: Report,
): Promise<void> {
  const maven = supervise(
    [
      'mvn',
      '--batch-mode',
      '--strict-checksums',
      '-Dstyle.color=never',
      `-Dneo4j.version=${release.version}`,
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      '-DoutputDirectory=lib',
    ],
    { cwd: folder, env: { ...process.env, JAVA_HOME: java.home }, output: 'pipe' },
  );
  let complaint = '';
  const tell = reporter(release.jars, report);
  for await (const line of linesOf(maven)) {
    complaint ||= /^\[ERROR\] (.+)/.exec(line)?.[1] ?? '';
    tell(line);
  }
  const { code, reason } = await maven.ended;
  if (code === 0) return;
  if (saysDiskIsFull(complaint)) {
    throw new DatabaseError(
      `The disk is full: Maven could not fetch Neo4j ${release.version} (${complaint}). Free some space, or set CACHE_DIR to a folder on another disk.`,
    );
  }
  if (reason.includes('ENOENT')) throw new WayClosed('Maven (mvn) is not installed.');
  throw new WayClosed(`Maven could not fetch Neo4j ${release.version}: ${complaint || `it ${reason}`}`);
}

function linesOf({ printed }: SupervisedProcess): AsyncIterable<string> {
  return createInterface({ input: printed ?? Readable.from([]) });
}

/** Maven first reads a description of everything there is to fetch, then fetches the jars. */
function reporter(jars: number, report: Report): (line: string) => void {
  let building = false;
  let descriptions = 0;
  let fetched = 0;
  return (line) => {
    building ||= line.startsWith('[INFO] Building ');
    const [, kind] = /^\[INFO\] Downloaded .*\.(pom|jar) /.exec(line) ?? [];
    if (!building || !kind) return;
    if (kind === 'pom') descriptions += 1;
    // What Maven itself is made of comes last.
    else fetched = Math.min(fetched + 1, jars);
    report(fetched > 0 ? `${fetched} of ${jars} jars` : `reading what it takes, ${descriptions} files`);
  };
}
