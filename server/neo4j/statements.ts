import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import {
  DatabaseRestartingError,
  OutOfMemoryError,
  RunawayStatementError,
  TimedOutError,
} from '../problems/errors.ts';
import { InvalidStatementError } from '../problems/statement-errors.ts';
import { type DatabaseKeeper, readKept } from './database-keeper.ts';
import { type Interruptible, interruptible } from './interruptible.ts';
import { isOutOfMemory } from './out-of-memory.ts';
import { markField, stillRuns } from './runaway.ts';
import { answerOf, type StatementAnswer } from './statement-answer.ts';
import { createPenalties, createTurns } from './turns.ts';
import { toParameter } from './values.ts';
import { isConnectionLost } from './why-it-ended.ts';

/** A statement that somebody else wrote. */
interface UserStatement {
  text: string;
  parameters?: Readonly<Record<string, unknown>>;
  /** Whether it is only planned, of which more may be done at once. */
  isPlanned?: boolean;
  /** Who sent it: of each, one at a time is run. */
  caller?: string | undefined;
  /** Ends the work on the server too, once it aborts. */
  signal?: AbortSignal | undefined;
}

/** Sends statements that others wrote, in read access mode, and sees to it that each of them ends. */
export interface Statements {
  /**
   * Sends one, once: what fails is never tried again, as it may be what made the database fail.
   * @param take reads the answer as far as it wants
   * @returns what `take` returns
   * @throws what `take` throws, InvalidStatementError for values that are nested too deep, TimedOutError, BusyError, MustWaitError, DatabaseRestartingError, RunawayStatementError,
   * OutOfMemoryError, the signal's reason, or a Neo4jError
   */
  send<Taken>(statement: UserStatement, take: (answer: StatementAnswer) => Promise<Taken>): Promise<Taken>;
}

/** In milliseconds each. */
export interface StatementLimits {
  /** How long a statement may run. */
  timeoutMs: number;
  /** How long the database may take to end one whose time is over, before it is looked whether it still runs. */
  graceMs: number;
  /** How long whoever sent one that nothing could stop waits for the first time. */
  penaltyMs: number;
}

const standardLimits: StatementLimits = { timeoutMs: 15_000, graceMs: 3_000, penaltyMs: 60_000 };

/** Values are written, read and shown by functions that call themselves for what is in them. */
const nestedTooDeep = 'A value is nested too deep to be read. Give, or return, less of it at once.';

/**
 * A statement is marked, and once its time is over, or its caller has left, it is looked whether the server has ended it. Some
 * are ended by no time limit and no termination: our own server is then replaced; on one that isn't ours no further statement
 * is taken until it has ended.
 */
export function createStatements(
  driver: Driver,
  database: string | undefined,
  keeper?: DatabaseKeeper,
  { timeoutMs, graceMs, penaltyMs }: StatementLimits = standardLimits,
): Statements {
  const runTurns = createTurns({ perCaller: 1, total: 4, patienceMs: graceMs });
  const planTurns = createTurns({ perCaller: 4, total: 8, patienceMs: graceMs });
  const penalties = createPenalties(penaltyMs);
  /** Those that run on, on a server that isn't ours. */
  const runaways = new Set<string>();

  /** Settles when the server has ended a statement, or is replaced as it did not. */
  async function untilEnded(session: Session, mark: string, caller: string): Promise<void> {
    const closed = session.close().then(
      () => true,
      () => true,
    );
    if (await Promise.race([closed, pause(graceMs, false)])) return;
    if (!(await stillRuns(driver, mark, graceMs))) return;
    penalties.impose(caller);
    if (keeper) return keeper.replace();
    runaways.add(mark);
    do await pause(graceMs, undefined, { ref: false });
    while (await stillRuns(driver, mark, graceMs));
    runaways.delete(mark);
  }

  return {
    async send({ text, parameters = {}, isPlanned = false, caller = '', signal }, take) {
      penalties.check(caller);
      if (runaways.size > 0) throw new RunawayStatementError();
      const giveBack = await (isPlanned ? planTurns : runTurns).take(caller, signal);
      const isOver = keeper?.atRisk();
      const mark = randomUUID();
      const session = driver.session({
        defaultAccessMode: neo4j.session.READ,
        // Few, as somebody else’s rows may be heavy: so many are held at once.
        fetchSize: 250,
        ...(database && { database }),
      });
      const waits = interruptible();
      const end = endedOnce(() =>
        untilEnded(session, mark, caller).finally(() => {
          isOver?.();
          giveBack();
        }),
      );
      const timer = setTimeout(() => {
        waits.interrupt(new TimedOutError(timeoutMs));
        end();
      }, timeoutMs + graceMs);
      const leave = () => waits.interrupt(signal?.reason);
      signal?.addEventListener('abort', leave, { once: true });
      try {
        return await readKept(keeper, async () => {
          signal?.throwIfAborted();
          const result = session.run(text, toParameter(parameters) as object, {
            timeout: timeoutMs,
            metadata: { [markField]: mark },
          });
          return await take(interruptedBy(waits, await waits.wait(() => answerOf(result, database))));
        });
      } catch (error) {
        if (keeper && isConnectionLost(error)) {
          // What it ran when it ended may be why.
          if (!keeper.isReplacing()) penalties.impose(caller);
          throw new DatabaseRestartingError(keeper.isReplacing());
        }
        if (error instanceof RangeError) throw new InvalidStatementError(nestedTooDeep);
        throw isOutOfMemory(error) ? new OutOfMemoryError(error) : error;
      } finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', leave);
        end();
      }
    },
  };
}

/** A turn ends with the time of its statement: a caller who hardly reads what has come holds nobody else up. */
function endedOnce(end: () => Promise<void>): () => void {
  let hasEnded = false;
  return () => {
    if (!hasEnded) void end();
    hasEnded = true;
  };
}

/** Only the database is waited for until the deadline: a caller may take an answer as slowly as it comes. */
function interruptedBy(waits: Interruptible, { columns, rows, end }: StatementAnswer): StatementAnswer {
  return {
    columns,
    rows: {
      [Symbol.asyncIterator]() {
        const iterator = rows[Symbol.asyncIterator]();
        return {
          next: () => waits.wait(() => iterator.next()),
          return: async () => (await iterator.return?.()) ?? { done: true, value: undefined },
        };
      },
    },
    end: () => waits.wait(end),
  };
}
