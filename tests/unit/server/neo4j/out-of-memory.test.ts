import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { isWorthRetrying } from '../../../../server/neo4j/out-of-memory.ts';

test.each([
  ['Neo.TransientError.Transaction.DeadlockDetected', true],
  ['Neo.TransientError.General.DatabaseUnavailable', true],
  ['SessionExpired', true],
  ['ServiceUnavailable', true],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', false],
  ['Neo.TransientError.General.TransactionOutOfMemoryError', false],
  ['Neo.TransientError.General.OutOfMemoryError', false],
  ['Neo.TransientError.General.StackOverFlowError', false],
  ['Neo.ClientError.Statement.SyntaxError', false],
])('after %s another try may help: %s', (code, expected) => {
  expect(isWorthRetrying(new neo4j.Neo4jError('x', code, '', ''))).toBe(expected);
});
