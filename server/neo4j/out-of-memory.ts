import neo4j from 'neo4j-driver';

/** The codes by which a database says that a statement needs more memory, or a deeper stack, than it may have. */
const codes = /^Neo\.\w+\.General\.(\w*OutOfMemory\w*|TransactionMemoryLimit|StackOverFlowError)$/;

/**
 * Whether a statement failed for want of memory. The database calls that transient, as others may have taken the memory,
 * but it is the statement that asks for too much, and would again.
 */
export function isOutOfMemory(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && codes.test(error.code);
}

/** Whether the same statement may succeed at once: after a deadlock, a change of leader, a lost connection. */
export function isWorthRetrying(error: unknown): boolean {
  return error instanceof Error && neo4j.isRetryableError(error) && !isOutOfMemory(error);
}
