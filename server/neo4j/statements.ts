import neo4j, { type Driver } from 'neo4j-driver';
import { TimedOutError } from '../problems/errors.ts';
import type { DatabaseKeeper } from './database-keeper.ts';
import { readKept } from './database-keeper.ts';
import { answerOf, type StatementAnswer } from './statement-answer.ts';
import { toParameter } from './values.ts';

/** A statement that somebody else wrote. */
export interface ForeignStatement {
  text: string;
  parameters?: Readonly<Record<string, unknown>>;
  /** Ends the work on the server too, once it aborts. */
  signal?: AbortSignal | undefined;
}

/** Sends statements that others wrote, in read access mode. */
export interface Statements {
  /**
   * Sends one, once: what fails is never tried again, as it may be what made the database fail.
   * @param take reads the answer as far as it wants
   * @returns what `take` returns
   * @throws what `take` throws, TimedOutError, the signal's reason, or a Neo4jError
   */
  send<Taken>(statement: ForeignStatement, take: (answer: StatementAnswer) => Promise<Taken>): Promise<Taken>;
}

export interface StatementLimits {
  /** How long one may run, in milliseconds. */
  timeout: number;
}

const standardLimits: StatementLimits = { timeout: 15_000 };
/** The database is given a moment to report its own timeout, which leaves the connection usable. */
const marginMs = 2_000;

export function createStatements(
  driver: Driver,
  database: string | undefined,
  keeper?: DatabaseKeeper,
  { timeout }: StatementLimits = standardLimits,
): Statements {
  return {
    send: ({ text, parameters = {}, signal }, take) =>
      readKept(keeper, async () => {
        signal?.throwIfAborted();
        const session = driver.session({
          defaultAccessMode: neo4j.session.READ,
          fetchSize: 1_000,
          ...(database && { database }),
        });
        const deadline = Promise.withResolvers<never>();
        const timer = setTimeout(() => deadline.reject(new TimedOutError(timeout)), timeout + marginMs);
        const leave = () => deadline.reject(signal?.reason);
        signal?.addEventListener('abort', leave, { once: true });
        try {
          const result = session.run(text, toParameter(parameters) as object, { timeout });
          return await Promise.race([answerOf(result).then(take), deadline.promise]);
        } finally {
          clearTimeout(timer);
          signal?.removeEventListener('abort', leave);
          session.close().catch(() => {});
        }
      }),
  };
}
