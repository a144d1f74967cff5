import { Neo4jError } from 'neo4j-driver';

/** Whether the database ended a statement as its time was over. */
export function isTimeout(error: unknown): boolean {
  return error instanceof Neo4jError && /TransactionTimedOut/.test(error.code);
}

/** Whether the user that the program connects as, or anybody, may not do or see what was asked for. */
export function isForbidden(error: unknown): boolean {
  return error instanceof Neo4jError && /Forbidden|ReadOnly/.test(error.code);
}

/** Whether a procedure failed, as one does that is to ask an index which is not there. */
export function isProcedureFault(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.endsWith('.ProcedureCallFailed');
}

/** Whether the database went away. */
export function isConnectionLost(error: unknown): boolean {
  return error instanceof Neo4jError && /^(ServiceUnavailable|SessionExpired)$/.test(error.code);
}
