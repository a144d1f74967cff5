import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Report } from '../../progress.ts';
import { WayClosed } from '../database-error.ts';
import type { Java } from './choose-java.ts';

/**
 * Copies the jars that a folder's pom.xml asks for into its `lib`, as Maven is set up on this machine: with
 * its mirrors, its proxy and what it has fetched before.
 * @param report is told `31 of 215 jars`
 * @throws WayClosed when Maven is not installed or fails, with its own first words on why
 */
export async function runMaven(folder: string, version: string, java: Java, report: Report): Promise<void> {
  const goals = ['dependency:tree', 'dependency:copy-dependencies', '-DincludeScope=runtime'];
  const maven = spawn(
    process.platform === 'win32' ? 'mvn.cmd' : 'mvn',
    [
      '--batch-mode',
      '--strict-checksums',
      '-Dstyle.color=never',
      `-Dneo4j.version=${version}`,
      ...goals,
      '-DoutputDirectory=lib',
    ],
    { cwd: folder, env: { ...process.env, JAVA_HOME: java.home }, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const end = new Promise<number | null>((settle, fail) => {
    maven.on('error', fail);
    maven.on('close', settle);
  });
  const listed = { jars: 0, fetched: 0 };
  let complaint = '';
  const lines = createInterface({ input: maven.stdout });
  lines.on('line', (line) => {
    complaint ||= /^\[ERROR\] (.+)/.exec(line)?.[1] ?? '';
    // The tree names every jar before the first of them is fetched.
    if (/^\[INFO\] .*:jar:/.test(line)) listed.jars += 1;
    if (listed.jars > 0 && /^\[INFO\] Downloaded .*\.jar /.test(line)) {
      listed.fetched += 1;
      report(`${listed.fetched} of ${listed.jars} jars`);
    }
  });
  const code = await end.catch((error: NodeJS.ErrnoException) => {
    throw new WayClosed(
      error.code === 'ENOENT' ? 'Maven (mvn) is not installed.' : `Maven could not be run: ${error.message}`,
    );
  });
  if (code !== 0)
    throw new WayClosed(`Maven could not fetch Neo4j ${version}: ${complaint || `code ${code}`}`);
}
