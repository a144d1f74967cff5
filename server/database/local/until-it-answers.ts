import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Neo4jError } from 'neo4j-driver';
import type { Report } from '../../process/progress.ts';
import { DatabaseError } from '../database-error.ts';
import { expectSpace } from '../disk-space.ts';
import { type ConnectionTarget, openOnce } from '../open-connection.ts';
import type { ServerLog } from './server-log.ts';

/** How often a server that starts is asked, in milliseconds. */
const interval = 50;

/** After how many attempts its log is read, and the room on its disk, too. */
const attemptsPerReading = 40;
/** As long as the recovery of a large graph may take after a crash. */
const timeoutMinutes = 15;
/** With less room a server may neither start nor say so. */
const minMegabytes = 2;

/**
 * Settles when a server that has been started answers. That may take long: after a crash it first recovers what
 * was written. It is given up when it says itself that its database does not open, when its disk is full, and after a
 * quarter of an hour.
 * @param home of the server
 * @param report is called with what is waited for
 * @param enough ends the waiting
 * @throws DatabaseError with what it says
 */
export async function untilItAnswers(
  target: ConnectionTarget,
  log: ServerLog,
  home: string,
  report: Report,
  enough: AbortSignal,
): Promise<void> {
  const deadline = performance.now() + timeoutMinutes * 60_000;
  for (let attempt = 1; !enough.aborted; attempt += 1) {
    if (performance.now() > deadline) {
      throw new DatabaseError(
        `The database in ${home} did not answer within ${timeoutMinutes} minutes. ${await log.lastWords()}`,
      );
    }
    try {
      await openOnce(target);
      return;
    } catch (error) {
      if (!(error instanceof Neo4jError)) throw error;
      if (error.code === 'Neo.ClientError.Security.Unauthorized') throw lostPassword(home);
      if (!isWorthRetrying(error)) throw error;
    }
    if (attempt % attemptsPerReading === 0) {
      await expectOpening(log, home);
      report(`waiting for its first answer, ${timeoutMinutes} minutes at most`);
    }
    await pause(interval);
  }
}

/**
 * Besides what the driver itself calls so: on a machine that is busy enough the very first question outlasts the time
 * that a question may take; and somebody else at the port, who says nothing, is for the server to find out.
 */
function isWorthRetrying({ retryable, code, message }: Neo4jError): boolean {
  return (
    retryable ||
    code.includes('TransactionTimedOut') ||
    message.startsWith('Connection acquisition timed out')
  );
}

/** @throws DatabaseError where there is a reason to wait no longer */
async function expectOpening(log: ServerLog, home: string): Promise<void> {
  if ((await log.errors()).some((said) => /^Failed to start/.test(said))) {
    throw new DatabaseError(
      `The database in ${home} cannot be opened. ${await log.lastWords()}\nTo begin anew, move ${home} away.`,
    );
  }
  await expectSpace(home, minMegabytes, { purpose: 'Neo4j needs', setting: 'DATA_DIR' });
}

function lostPassword(home: string): DatabaseError {
  return new DatabaseError(
    `The password in ${join(home, 'password')} is not the one of the database beside it. Put the right one back, or move ${home} away to begin anew.`,
  );
}
