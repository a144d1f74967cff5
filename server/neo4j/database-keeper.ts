import { Neo4jError } from 'neo4j-driver';
import { DatabaseRestartingError } from '../problems/errors.ts';

/** Who starts the database again when it ends. */
export interface DatabaseKeeper {
  /** False from the end of the database until it answers again. */
  answers(): boolean;
  /** Has a database started again that runs, but cannot be used any more. */
  restart(): void;
  /** Has it started again as a statement that nothing can stop keeps it busy, which is no failure of its own. */
  replace(): void;
  /** Whether that is being done. */
  isReplacing(): boolean;
  /**
   * Says that a statement runs that may end it, which is no failure of its own either.
   * @returns what says that it is over
   */
  atRisk(): () => void;
}

/**
 * Reads from a kept database: while it is being started again the question is refused at once, as nobody should wait for
 * what is known not to come.
 * @throws DatabaseRestartingError, or what the attempt throws
 */
export async function readKept<Result>(
  keeper: DatabaseKeeper | undefined,
  attempt: () => Promise<Result>,
): Promise<Result> {
  if (keeper?.answers() === false) throw new DatabaseRestartingError(keeper.isReplacing());
  try {
    return await attempt();
  } catch (error) {
    if (!keeper || !isBeyondUse(error)) throw error;
    keeper.restart();
    throw new DatabaseRestartingError();
  }
}

/** A write that the disk did not take leaves Neo4j running, but refusing everything until it is started again. */
function isBeyondUse(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === 'Neo.DatabaseError.Transaction.TransactionStartFailed';
}
