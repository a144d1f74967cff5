import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseError } from '../database-error.ts';
import type { ConnectionTarget } from '../open-connection.ts';
import { neverEnds } from '../provided-database.ts';
import { javaOptions } from '../server-settings.ts';
import { archiveLater, archiveOf, stateOf } from './cds-archive.ts';
import { freePort } from './free-port.ts';
import { prepareHome } from './home.ts';
import { javaCommand, memoryOptions } from './java-command.ts';
import { endLeftBehind, homeArgument } from './left-behind.ts';
import type { LocalServer } from './local-server.ts';
import { followLog } from './server-log.ts';
import { type SupervisedProcess, supervise } from './supervised-process.ts';
import { untilItAnswers } from './until-it-answers.ts';

/** A server that answers. */
export interface RunningServer extends SupervisedProcess {
  target: ConnectionTarget;
}

/** A server ended before it answered. */
class EndedEarly extends DatabaseError {}

/**
 * Starts a server on its home and waits until it answers. Whatever a crashed run left on the home is ended first.
 * @throws DatabaseError when it ends instead or does not open its database, with its last words
 */
export async function runServer(server: LocalServer): Promise<RunningServer> {
  await endLeftBehind(server.home);
  const archive = await archiveOf(server);
  const state = await stateOf(archive);
  if (state === 'impossible') return start(server, []);
  if (state === 'made') {
    try {
      return await start(server, [`-XX:SharedArchiveFile=${archive}`]);
    } catch (error) {
      if (!(error instanceof EndedEarly)) throw error;
      // A damaged archive can end Java. Without it the start is slower, and an error is the server's own.
      await rm(archive, { force: true });
    }
  }
  const classList = join(server.home, 'logs', 'classes.txt');
  const running = await start(server, [`-XX:DumpLoadedClassList=${classList}`]);
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

async function start(server: LocalServer, options: string[]): Promise<RunningServer> {
  const { home, release } = server;
  const port = await freePort();
  const password = await prepareHome(server, port);
  const log = await followLog(home);
  const command = javaCommand(
    server,
    [...memoryOptions(server), ...javaOptions, ...options],
    release.mainClass,
  );
  const child = supervise(
    [...command, homeArgument(home), `--config-dir=${join(home, 'conf')}`],
    join(home, 'logs', 'console.log'),
    { cwd: home, env: environment() },
  );
  // Should it be the supervisor that ended, the server is still there.
  const gone = child.ended.then(async (reason) => {
    await endLeftBehind(home);
    return reason;
  });
  let stopping = false;
  const stop = async () => {
    stopping = true;
    await child.stop();
    await gone;
  };
  const target = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password, database: 'neo4j' };
  const enough = new AbortController();
  try {
    const reason = await Promise.race([untilItAnswers(target, log, home, enough.signal), gone]);
    if (reason === undefined)
      return { target, ended: gone.then((why) => (stopping ? neverEnds : why)), stop };
    throw new EndedEarly(`Neo4j ${release.version} ${reason} before it answered. ${await log.lastWords()}`);
  } catch (error) {
    enough.abort();
    await stop();
    throw error;
  }
}

/** Variables meant for this program's Node or for another Neo4j stay out of the server's. */
function environment(): NodeJS.ProcessEnv {
  const passed = Object.entries(process.env).filter(([name]) => !/^(NEO4J_|NODE_OPTIONS$)/.test(name));
  return Object.fromEntries(passed);
}
