import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Report } from '../../process/progress.ts';
import { WayClosed } from '../database-error.ts';
import type { Java } from './choose-java.ts';
import type { Neo4jRelease } from './neo4j-release.ts';

/**
 * Copies the jars that a folder's pom.xml asks for into its `lib`, as Maven is set up on this machine: with
 * its mirrors, its proxy and what it has fetched before.
 * @param report is called with `31 of 230 jars`
 * @throws WayClosed when Maven is not installed or fails, with its own first words on why
 */
export async function runMaven(
  folder: string,
  release: Neo4jRelease,
  java: Java,
  report: Report,
): Promise<void> {
  const maven = spawn(
    process.platform === 'win32' ? 'mvn.cmd' : 'mvn',
    [
      '--batch-mode',
      '--strict-checksums',
      '-Dstyle.color=never',
      `-Dneo4j.version=${release.version}`,
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      '-DoutputDirectory=lib',
    ],
    { cwd: folder, env: { ...process.env, JAVA_HOME: java.home }, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const end = new Promise<number | null>((settle, fail) => {
    maven.on('error', fail);
    maven.on('close', settle);
  });
  let complaint = '';
  const tell = reporter(release.jars, report);
  createInterface({ input: maven.stdout }).on('line', (line) => {
    complaint ||= /^\[ERROR\] (.+)/.exec(line)?.[1] ?? '';
    tell(line);
  });
  const code = await end.catch((error: NodeJS.ErrnoException) => {
    throw new WayClosed(
      error.code === 'ENOENT' ? 'Maven (mvn) is not installed.' : `Maven could not be run: ${error.message}.`,
    );
  });
  if (code !== 0) {
    throw new WayClosed(`Maven could not fetch Neo4j ${release.version}: ${complaint || `code ${code}`}`);
  }
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
