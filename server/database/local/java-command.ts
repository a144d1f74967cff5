import { join } from 'node:path';
import { serverSettings } from '../server-settings.ts';
import type { LocalServer } from './local-server.ts';

/** Packages of the JDK that Neo4j reaches into. */
const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/**
 * The command line of one of Neo4j's programs.
 * @param options for Java itself
 */
export function javaCommand({ java, lib }: LocalServer, options: string[], mainClass: string): string[] {
  return [
    join(java.home, 'bin', 'java'),
    ...options,
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    join(lib, '*'),
    mainClass,
  ];
}

/** What Java must be given itself when it is not Neo4j's own launcher that starts it. */
export function memoryOptions({ release }: LocalServer): string[] {
  const settings = serverSettings(release.version);
  return [
    `-Xms${settings['server.memory.heap.initial_size']}`,
    `-Xmx${settings['server.memory.heap.max_size']}`,
    // Of Java's collectors the one that takes the least memory and threads for itself.
    '-XX:+UseSerialGC',
  ];
}
