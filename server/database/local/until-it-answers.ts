import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Neo4jError } from 'neo4j-driver';
import { DatabaseError } from '../database-error.ts';
import { type ConnectionTarget, openOnce } from '../open-connection.ts';
import type { ServerLog } from './server-log.ts';

/** How often a server that starts is asked, in milliseconds. */
const interval = 50;

/** After how many attempts its log is read, too. */
const attemptsPerReading = 40;

/**
 * Settles when a server that has been started answers. That may take long: after a crash it first recovers what
 * was written. It is given up only when it says itself that its database does not open.
 * @param home of the server
 * @param enough ends the waiting
 * @throws DatabaseError with what it says
 */
export async function untilItAnswers(
  target: ConnectionTarget,
  log: ServerLog,
  home: string,
  enough: AbortSignal,
): Promise<void> {
  for (let attempt = 1; !enough.aborted; attempt += 1) {
    try {
      await openOnce(target);
      return;
    } catch (error) {
      if (!(error instanceof Neo4jError)) throw error;
      if (error.code === 'Neo.ClientError.Security.Unauthorized') throw lostPassword(home);
      // On a machine that is busy enough the very first question outlasts the time that a question may take.
      if (!error.retryable && !error.code.includes('TransactionTimedOut')) throw error;
    }
    if (
      attempt % attemptsPerReading === 0 &&
      (await log.errors()).some((said) => /^Failed to start/.test(said))
    ) {
      throw new DatabaseError(
        `The database in ${home} cannot be opened. ${await log.lastWords()}\nTo begin anew, move ${home} away.`,
      );
    }
    await pause(interval);
  }
}

function lostPassword(home: string): DatabaseError {
  return new DatabaseError(
    `The password in ${join(home, 'password')} is not the one of the database beside it. Put the right one back, or move ${home} away to begin anew.`,
  );
}
