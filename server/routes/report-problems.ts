import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { MethodNotAllowedError, UnsupportedMediaTypeError } from '../problems/errors.ts';
import { problemOf } from '../problems/problem-of.ts';
import { CallerLeft } from './context.ts';

/** Tells errors as problem details, and the log those that are our own fault. */
export function reportProblems(logger: Logger): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (callerLeft(error)) return;
    const { problem, retryAfter, unexpected } = problemOf(error, request.originalUrl.split('?')[0] ?? '/');
    if (unexpected) logger.error({ err: error, instance: problem.instance }, problem.detail);
    if (response.headersSent) return next(error);
    if (error instanceof MethodNotAllowedError) response.set('allow', error.allowed.join(', '));
    if (error instanceof UnsupportedMediaTypeError) response.set('accept', 'application/json');
    if (retryAfter !== undefined) response.set('retry-after', String(retryAfter));
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  };
}

/** Whether nobody waits for the answer any more; a stream notices by itself. */
function callerLeft(error: unknown): boolean {
  if (error instanceof CallerLeft) return true;
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
