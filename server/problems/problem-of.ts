import { randomUUID } from 'node:crypto';
import neo4j from 'neo4j-driver';
import { ZodError } from 'zod';
import type { Problem } from '../../contract/api/problem.ts';
import { describeIssue } from './describe-issue.ts';
import {
  BadInputError,
  type FieldError,
  InvalidDatasetError,
  InvalidQueryError,
  MustWaitError,
} from './errors.ts';
import {
  type ProblemType,
  problemTypes,
  problemTypesOfDatabase,
  problemTypesOfErrors,
} from './problem-types.ts';
import { StatementError } from './statement-errors.ts';
import { fromParser } from './unread-body.ts';

/** A problem as the caller sees it, and what only the log should know. */
export interface ProblemReport {
  problem: Problem;
  retryAfter?: number | undefined;
  /** Whether it is our own fault, and belongs into the log. */
  unexpected: boolean;
}

/**
 * Tells any error as problem details. What is not on the table says nothing of its inside but an id that the log
 * knows too.
 * @param instance the request's path
 */
export function problemOf(reported: unknown, instance: string): ProblemReport {
  const error = fromParser(reported);
  const errors = fieldErrors(error);
  const sort: ProblemType = error instanceof ZodError ? problemTypes.badInput : sortOf(error);
  const unexpected = sort === problemTypes.internal;
  const id = unexpected ? ` It is in the log as ${randomUUID()}.` : '';
  const said = sort.detail ?? limitIn(error) ?? (error as Error).message;
  const detail = errors && !(error instanceof StatementError) ? sentence(errors) : said;
  const problem = {
    type: `/api/docs#${sort.name}`,
    title: sort.title,
    status: sort.status,
    detail: unexpected ? `This is a fault in Diplograph, not in your request.${id}` : detail,
    instance,
    ...(errors && { errors }),
  };
  const retryAfter = error instanceof MustWaitError ? error.retryAfter : sort.retryAfter;
  return { problem, retryAfter, unexpected };
}

function sortOf(error: unknown): ProblemType {
  const ours = problemTypesOfErrors.find(([known]) => error instanceof known);
  if (ours) return ours[1];
  if (error instanceof neo4j.Neo4jError) {
    const { code, message } = error;
    // The driver has no code for it: every connection is taken.
    if (message.startsWith('Connection acquisition timed out')) return problemTypes.busyDatabase;
    return (
      problemTypesOfDatabase.find(([beginning]) => code.startsWith(beginning))?.[1] ?? problemTypes.internal
    );
  }
  if (statusOf(error) === 413) return problemTypes.tooLarge;
  return statusOf(error) === 400 ? problemTypes.badInput : problemTypes.internal;
}

/** Express and its parsers mark their own errors with the status they suggest. */
function statusOf(error: unknown): unknown {
  return error instanceof Error && 'status' in error ? error.status : undefined;
}

/** Express's parsers say how many bytes a body may have. */
function limitIn(error: unknown): string | undefined {
  if (statusOf(error) !== 413) return undefined;
  const limit = error instanceof Error && 'limit' in error ? Number(error.limit) : 0;
  return limit > 0
    ? `A request may hold at most ${Math.round(limit / 1024)} kB here.`
    : 'The request holds too much.';
}

function fieldErrors(error: unknown): FieldError[] | undefined {
  if (error instanceof BadInputError || error instanceof InvalidDatasetError) return error.errors;
  if (error instanceof StatementError || error instanceof InvalidQueryError) return error.errors;
  if (!(error instanceof ZodError)) return undefined;
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ field: key, message: 'is not a known field' }))
      : [{ field: issue.path.join('.') || 'body', message: describeIssue(issue) }],
  );
}

function sentence(errors: readonly FieldError[]): string {
  return `${errors.map((each) => `${placeOf(each)}: ${each.message}`).join('; ')}.`.replace(/\.\.$/, '.');
}

function placeOf({ field, line, column }: FieldError): string {
  if (line !== undefined) return `Line ${line}, column ${column}`;
  return field === '' ? '""' : field;
}
