import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Neo4jError } from 'neo4j-driver';
import { DatabaseError } from '../database-error.ts';
import { openOnce, type Target } from '../open-connection.ts';
import { neverEnds } from '../provided-database.ts';
import { javaOptions, serverSettings } from '../server-settings.ts';
import { type LocalServer, prepareHome } from './home.ts';
import { javaCommand } from './java-command.ts';
import { lastWords } from './last-words.ts';
import { endLeftBehind, homeArgument } from './left-behind.ts';
import { type SupervisedProcess, supervise } from './supervised-process.ts';

/** A server that answers. */
export interface RunningServer extends SupervisedProcess {
  target: Target;
}

/**
 * Starts a server on its home and waits until it answers. Whatever a crashed run left on the home is ended first.
 * @throws DatabaseError when it ends instead, with its last words
 */
export async function runServer(server: LocalServer): Promise<RunningServer> {
  const { home } = server;
  await endLeftBehind(home);
  const port = await freePort();
  const password = await prepareHome(server, port);
  const command = javaCommand(server, [...memory(server), ...javaOptions], server.release.mainClass);
  const child = supervise(
    [...command, homeArgument(home), `--config-dir=${join(home, 'conf')}`],
    join(home, 'logs', 'console.log'),
    { cwd: home, env: environment() },
  );
  // Should the supervisor be the one that ended, the server is still there.
  const ended = child.ended.then(async (reason) => {
    await endLeftBehind(home);
    return reason;
  });
  let stopping = false;
  const stop = async () => {
    stopping = true;
    await child.stop();
    await ended;
  };
  const target = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password, database: 'neo4j' };
  try {
    await Promise.race([answers(target), ended.then((reason) => failed(server, reason))]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { target, ended: ended.then((reason) => (stopping ? neverEnds : reason)), stop };
}

async function answers(target: Target): Promise<void> {
  for (;;) {
    try {
      await openOnce(target);
      return;
    } catch (error) {
      if (!(error instanceof Neo4jError && error.code === 'ServiceUnavailable')) throw error;
    }
    await pause(50);
  }
}

async function failed(server: LocalServer, reason: string): Promise<never> {
  throw new DatabaseError(
    `Neo4j ${server.release.version} ${reason} before it answered. ${await lastWords(server.home)}`,
  );
}

function memory(server: LocalServer): string[] {
  const settings = serverSettings(server.release.version);
  return [
    `-Xms${settings['server.memory.heap.initial_size']}`,
    `-Xmx${settings['server.memory.heap.max_size']}`,
    '-XX:+UseSerialGC',
  ];
}

/** Variables meant for this program's Node or for another Neo4j stay out of the server's. */
function environment(): NodeJS.ProcessEnv {
  const passed = Object.entries(process.env).filter(([name]) => !/^(NEO4J_|NODE_OPTIONS$)/.test(name));
  return Object.fromEntries(passed);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((settle) => server.once('listening', settle));
  const address = server.address();
  await new Promise((settle) => server.close(settle));
  if (address === null || typeof address === 'string') throw new DatabaseError('No free port on 127.0.0.1.');
  return address.port;
}
