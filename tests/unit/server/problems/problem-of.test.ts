import neo4j from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { problemShape } from '../../../../contract/api/problem.ts';
import {
  BadInputError,
  DatabaseRestartingError,
  NotFoundError,
  OutOfMemoryError,
  TimedOutError,
} from '../../../../server/problems/errors.ts';
import { problemOf } from '../../../../server/problems/problem-of.ts';

const thrown = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};

const databaseError = (code: string) => new neo4j.Neo4jError('secret inside', code, '', '');

test('what is not there says what to do', () => {
  expect(problemOf(new NotFoundError('Nothing has the id "x".'), '/api/entities/x')).toEqual({
    problem: {
      type: '/api/docs#not-found',
      title: 'Not found',
      status: 404,
      detail: 'Nothing has the id "x".',
      instance: '/api/entities/x',
    },
    retryAfter: undefined,
    unexpected: false,
  });
});

test('a database that is being started again is unavailable for a while', () => {
  expect(problemOf(new DatabaseRestartingError(), '/api/ready')).toEqual({
    problem: {
      type: '/api/docs#database-restarting',
      title: 'The database is starting again',
      status: 503,
      detail: 'The database ended by itself and is being started again. It answers in a few seconds.',
      instance: '/api/ready',
    },
    retryAfter: 3,
    unexpected: false,
  });
});

test.each([
  [
    'Connection acquisition timed out in 15000 ms. Pool status: Active conn count = 100',
    'N/A',
    'database-busy',
    503,
    5,
  ],
  [
    'Could not append transaction',
    'Neo.DatabaseError.Transaction.TransactionLogError',
    'database-full',
    507,
    undefined,
  ],
])('%s is nobody’s fault of ours', (message, code, name, status, retryAfter) => {
  const found = problemOf(new neo4j.Neo4jError(message, code, '', ''), '/');
  expect(found).toMatchObject({ problem: { type: `/api/docs#${name}`, status }, unexpected: false });
  expect(found.retryAfter).toBe(retryAfter);
});

test('every wrong field is named, in words', () => {
  const shape = z.strictObject({
    q: z.string().min(3),
    limit: z.coerce.number().int().max(100),
    direction: z.enum(['out', 'in']),
    id: z.string(),
  });
  const error = thrown(() => shape.parse({ q: 'a', limit: 101, direction: 'up', more: 1 }));
  expect(problemOf(error, '/').problem).toEqual({
    type: '/api/docs#bad-input',
    title: 'Invalid request',
    status: 400,
    detail:
      'q: must be at least 3 letters long; limit: must be at most 100; direction: must be out or in; id: must be given; more: is not a known field.',
    instance: '/',
    errors: [
      { field: 'q', message: 'must be at least 3 letters long' },
      { field: 'limit', message: 'must be at most 100' },
      { field: 'direction', message: 'must be out or in' },
      { field: 'id', message: 'must be given' },
      { field: 'more', message: 'is not a known field' },
    ],
  });
});

test('a fault of ours tells nothing of its inside', () => {
  const { problem, unexpected } = problemOf(new Error('password is hunter2'), '/');
  expect(unexpected).toBe(true);
  expect(JSON.stringify(problem)).not.toContain('hunter2');
  expect(problem.detail).toMatch(/in the log as [0-9a-f-]{36}\.$/);
});

describe('the database’s errors', () => {
  test.each([
    ['ServiceUnavailable', 503, 5],
    ['SessionExpired', 503, 5],
    ['Neo.TransientError.General.DatabaseUnavailable', 503, 5],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 504, undefined],
    ['Neo.ClientError.Statement.SyntaxError', 500, undefined],
    ['Neo.DatabaseError.General.UnknownError', 500, undefined],
  ])('%s is described as %i', (code, status, retryAfter) => {
    const described = problemOf(databaseError(code), '/');
    expect([described.problem.status, described.retryAfter]).toEqual([status, retryAfter]);
    expect(described.problem.detail).not.toContain('secret');
  });
});

test.each([
  [new TimedOutError(15_000), 504],
  [new OutOfMemoryError(undefined), 422],
  [new BadInputError([{ field: 'cursor', message: 'is none' }]), 400],
  [Object.assign(new Error('too large'), { status: 413 }), 413],
  ['not even an error', 500],
])('%o is problem details with status %i', (error, status) => {
  const { problem } = problemOf(error, '/');
  expect(problemShape.parse(problem)).toEqual(problem);
  expect(problem.status).toBe(status);
});

test.each([
  [1, 'a: must be one text or a list.'],
  [['x', 2], 'a: is wrong at 1, which must be one text.'],
  [undefined, 'a: must be given.'],
])('of several shapes that %o has none of, it is said what they are', (a, detail) => {
  const shape = z.object({ a: z.union([z.string(), z.array(z.string())]) });
  expect(
    problemOf(
      thrown(() => shape.parse({ a })),
      '/api',
    ).problem.detail,
  ).toBe(detail);
});
