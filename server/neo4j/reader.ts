import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { type Driver, type Record as Row, type Session } from 'neo4j-driver';
import { DatabaseRestartingError, OutOfMemoryError, TimedOutError } from '../problems/errors.ts';
import { type DatabaseKeeper, readKept } from './database-keeper.ts';
import { isOutOfMemory, isWorthRetrying } from './out-of-memory.ts';
import { plannedFirst } from './planned-first.ts';
import { answerOf, type StatementAnswer } from './statement-answer.ts';
import { toParameter } from './values.ts';

export interface Question {
  text: string;
  parameters?: Record<string, unknown>;
  /** Ends the work on the server too, once it aborts. */
  signal?: AbortSignal | undefined;
  /** How long the database may take, in milliseconds; 15,000 where absent. */
  timeout?: number;
}

export interface Answer {
  columns: string[];
  /** Values as the driver gives them. */
  rows: Row[];
  /** Whether there was more than was asked for. */
  truncated: boolean;
}

/** Puts questions to one database, in read access mode only. */
export interface Reader {
  /**
   * @param limit stops after so many rows
   * @throws TimedOutError, OutOfMemoryError, the signal's reason, or a Neo4jError
   */
  read(question: Question, limit?: number): Promise<Answer>;
  /**
   * Puts a question whose answer is taken as it comes. What fails before its first row is tried again.
   * @param take reads the answer as far as it wants; what it returns is returned
   */
  send<Taken>(question: Question, take: (answer: StatementAnswer) => Promise<Taken>): Promise<Taken>;
  /** Row by row, for answers that do not fit into memory; a failure is not tried again. */
  stream(question: Question): AsyncGenerator<Row>;
}

const standardTimeout = 15_000;
/** The database is given a moment to report its own timeout, which leaves the connection usable. */
const marginMs = 2_000;
/** Pauses between tries, in milliseconds: together they outlast a database's change of leader. */
const retryPauses = [50, 200, 500, 1_000, 2_000, 4_000];

/**
 * Reads are statements of their own (auto-commit), as this takes one round trip less than a transaction of
 * the driver's `executeRead` and ends with its session at once; so they are tried again here, which is safe
 * as nothing is written and no row has left yet.
 * @param keeper who starts the database again when it ends, where somebody does
 */
export function createReader(driver: Driver, database: string | undefined, keeper?: DatabaseKeeper): Reader {
  const open = () =>
    driver.session({
      defaultAccessMode: neo4j.session.READ,
      fetchSize: 2_000,
      ...(database && { database }),
    });

  const planned = plannedFirst();

  async function attempt<Taken>(
    question: Question,
    take: (answer: StatementAnswer) => Promise<Taken>,
  ): Promise<Taken> {
    const session = open();
    const { timeout = standardTimeout, signal } = question;
    const deadline = Promise.withResolvers<never>();
    const timer = setTimeout(() => deadline.reject(new TimedOutError(timeout)), timeout + marginMs);
    const leave = () => deadline.reject(signal?.reason);
    signal?.addEventListener('abort', leave, { once: true });
    try {
      signal?.throwIfAborted();
      const answer = planned(question.text, () => answerOf(run(session, question)));
      return await Promise.race([answer.then(take), deadline.promise]);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', leave);
      session.close().catch(() => {});
    }
  }

  /** @throws what the attempt throws, or DatabaseRestartingError */
  async function kept<Result>(attempt: () => Promise<Result>): Promise<Result> {
    try {
      return await readKept(keeper, attempt);
    } catch (error) {
      if (error instanceof DatabaseRestartingError) planned.forget();
      throw error;
    }
  }

  async function untilItSucceeds<Result>(
    { signal }: Question,
    attempt: () => Promise<Result>,
    isWorth = isWorthRetrying,
  ): Promise<Result> {
    for (const delay of retryPauses) {
      try {
        return await kept(attempt);
      } catch (error) {
        if (!isWorth(error)) throw named(error);
        await pause(delay * (0.8 + 0.4 * Math.random()), undefined, { signal });
      }
    }
    return kept(attempt).catch((error: unknown) => {
      throw named(error);
    });
  }

  return {
    read: (question, limit = Number.POSITIVE_INFINITY) =>
      untilItSucceeds(question, () => attempt(question, (answer) => collect(answer, limit))),
    send(question, take) {
      let hasBegun = false;
      const taken = (answer: StatementAnswer) => {
        hasBegun = true;
        return take(answer);
      };
      const isWorth = (error: unknown) => !hasBegun && isWorthRetrying(error);
      return untilItSucceeds(question, () => attempt(question, taken), isWorth);
    },
    async *stream(question) {
      const session = open();
      const leave = () => void session.close().catch(() => {});
      question.signal?.addEventListener('abort', leave, { once: true });
      try {
        await kept(async () => {});
        yield* run(session, question);
      } catch (error) {
        throw named(error);
      } finally {
        question.signal?.removeEventListener('abort', leave);
        leave();
      }
    },
  };
}

/** Out of memory is set apart from all else that the database calls transient. */
function named(error: unknown): unknown {
  return isOutOfMemory(error) ? new OutOfMemoryError(error) : error;
}

function run(session: Session, { text, parameters = {}, timeout = standardTimeout }: Question) {
  return session.run(text, toParameter(parameters) as object, { timeout });
}

async function collect({ columns, rows: found }: StatementAnswer, limit: number): Promise<Answer> {
  const rows: Row[] = [];
  for await (const row of found) {
    if (rows.length === limit) return { columns, rows, truncated: true };
    rows.push(row);
  }
  return { columns, rows, truncated: false };
}
