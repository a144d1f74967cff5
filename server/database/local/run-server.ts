import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../process/progress.ts';
import { DatabaseError } from '../database-error.ts';
import type { ConnectionTarget } from '../open-connection.ts';
import { javaOptions } from '../server-settings.ts';
import { archiveLater, archiveOf, stateOf } from './cds-archive.ts';
import { prepareHome } from './home.ts';
import { javaCommand, memoryOptions } from './java-command.ts';
import { endLeftBehind, homeArgument } from './left-behind.ts';
import type { LocalServer } from './local-server.ts';
import { followLog } from './server-log.ts';
import { supervise } from './supervised-process.ts';
import { untilItAnswers } from './until-it-answers.ts';

/** A server that answers. */
export interface RunningServer {
  target: ConnectionTarget;
  /** Settles when it has ended, by itself or stopped, with the reason and its last words. */
  ended: Promise<string>;
  /** Asks it to end, and insists after a few seconds; settles when it has. */
  stop(): Promise<void>;
}

/** Java ended before Neo4j had anything to say about it. */
class EndedUnheard extends DatabaseError {}

/**
 * Starts a server on its home and waits until it answers. Whatever a crashed run left on the home is ended first.
 * @param port for Bolt
 * @param report is called with what is waited for
 * @param signal gives the start up
 * @throws DatabaseError when it ends instead or does not open its database, with its last words
 */
export async function runServer(
  server: LocalServer,
  port: number,
  report: Report,
  signal?: AbortSignal,
): Promise<RunningServer> {
  await endLeftBehind(server.home);
  const run = (options: string[]) => start(server, port, options, report, signal);
  const archive = await archiveOf(server);
  const state = await stateOf(archive);
  if (state === 'impossible') return run([]);
  if (state === 'made') {
    try {
      return await run([`-XX:SharedArchiveFile=${archive}`]);
    } catch (error) {
      if (!(error instanceof EndedUnheard) || signal?.aborted) throw error;
      // A damaged archive can end Java. Without it the start is slower, and an error is the server's own.
      await rm(archive, { force: true });
    }
  }
  const classList = join(server.home, 'logs', 'classes.txt');
  const running = await run([`-XX:DumpLoadedClassList=${classList}`]);
  const giveUp = archiveLater(server, archive, classList);
  running.ended.then(giveUp);
  return {
    ...running,
    async stop() {
      giveUp();
      await running.stop();
    },
  };
}

async function start(
  server: LocalServer,
  port: number,
  options: string[],
  report: Report,
  signal: AbortSignal | undefined,
): Promise<RunningServer> {
  const { home, release } = server;
  const password = await prepareHome(server, port);
  const log = await followLog(home);
  const child = await superviseServer(server, options);
  // Should it be the supervisor that ended, the server is still there.
  const gone = child.ended.then(async ({ reason }) => {
    await endLeftBehind(home);
    return reason;
  });
  const stop = async () => {
    await child.stop();
    await gone;
  };
  const target = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password, database: 'neo4j' };
  const enough = new AbortController();
  signal?.addEventListener('abort', stop);
  try {
    const reason = await Promise.race([untilItAnswers(target, log, home, report, enough.signal), gone]);
    if (reason === undefined) {
      return { target, ended: gone.then(async (why) => `${why}. ${await log.lastWords()}`), stop };
    }
    const sentence = `Neo4j ${release.version} ${reason} before it answered. ${await log.lastWords()}`;
    throw (await log.errors()).length > 0 ? new DatabaseError(sentence) : new EndedUnheard(sentence);
  } catch (error) {
    enough.abort();
    await stop();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** Runs it under a supervisor, with what it prints in a file of its own, begun anew. */
async function superviseServer(server: LocalServer, options: string[]) {
  const { home, release } = server;
  const java = [...memoryOptions(server), ...javaOptions, ...options];
  const command = javaCommand(server, java, release.mainClass);
  const output = await open(join(home, 'logs', 'console.log'), 'w', 0o600);
  try {
    return supervise([...command, homeArgument(home), `--config-dir=${join(home, 'conf')}`], {
      cwd: home,
      env: environment(),
      output: output.fd,
    });
  } finally {
    await output.close();
  }
}

/** Variables meant for this program's Node or for another Neo4j stay out of the server's. */
function environment(): NodeJS.ProcessEnv {
  const passed = Object.entries(process.env).filter(([name]) => !/^(NEO4J_|NODE_OPTIONS$)/.test(name));
  return Object.fromEntries(passed);
}
