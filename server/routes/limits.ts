import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { BusyError } from '../problems/errors.ts';

const maxAtOnce = 100;
const rateWindow = 10_000;
const maxInWindow = 1_000;

/** Refuses what cannot be answered soon, rather than letting everybody wait. */
export function limitConcurrency(limit = maxAtOnce): RequestHandler {
  let open = 0;
  return (_request, response, next) => {
    if (open >= limit) throw new BusyError(`${limit} requests are already running. Try again in a moment.`);
    open += 1;
    response.once('close', () => {
      open -= 1;
    });
    next();
  };
}

/** Refuses one caller who asks all the time, so that others are answered too. */
export function limitRate(limit = maxInWindow): RequestHandler {
  return rateLimit({
    windowMs: rateWindow,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: () => {
      throw new BusyError(
        `More than ${limit} requests came within ${rateWindow / 1000} s. Try again in a few seconds.`,
      );
    },
  });
}
