import { Neo4jError } from 'neo4j-driver';

/** Whether the database ended a statement as its time was over. */
export function isTimeout(error: unknown): boolean {
  return error instanceof Neo4jError && /TransactionTimedOut/.test(error.code);
}

/** Whether the database went away. */
export function isConnectionLost(error: unknown): boolean {
  return error instanceof Neo4jError && /^(ServiceUnavailable|SessionExpired)$/.test(error.code);
}
