import { join } from 'node:path';
import type { LocalServer } from './home.ts';

/** Packages of the JDK that Neo4j reaches into. */
const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/**
 * The command line of one of Neo4j's programs.
 * @param options for Java itself
 */
export function javaCommand(
  server: Pick<LocalServer, 'java' | 'lib'>,
  options: string[],
  mainClass: string,
): string[] {
  return [
    join(server.java.home, 'bin', 'java'),
    ...options,
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    join(server.lib, '*'),
    mainClass,
  ];
}
