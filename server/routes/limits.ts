import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { BusyError } from '../problems/errors.ts';
import { hasBody } from './has-body.ts';

const rateWindow = 10_000;
const maxInWindow = 1_000;

/** How many requests there may be at once, of one caller and of all together. */
interface Shares {
  perCaller: number;
  total: number;
}

/** Requests whose body is still on its way cost little, but nobody should hold all of them. */
const bodiesOnTheirWay: Shares = { perCaller: 25, total: 200 };
const beingAnswered: Shares = { perCaller: 50, total: 100 };

/**
 * Refuses what cannot be answered soon, rather than letting everybody wait. A request is counted here once all of it
 * has come: one that is half sent keeps nobody out.
 */
export function limitConcurrency(shares = beingAnswered): RequestHandler {
  const count = counter(shares, 'requests are already running');
  return (request, response, next) => {
    response.once('close', count(request));
    next();
  };
}

/**
 * Reads the body, where there is one, by one of Express's parsers, for no more requests at once than those shares; how long each may take is
 * for the server to say.
 */
export function limitBodies(read: RequestHandler, shares = bodiesOnTheirWay): RequestHandler {
  const count = counter(shares, 'requests are already being sent');
  return (request: Request, response: Response, next) => {
    if (!hasBody(request)) return next();
    const finish = count(request);
    const done = () => {
      response.off('close', done);
      finish();
    };
    response.once('close', done);
    read(request, response, (error?: unknown) => {
      done();
      next(error);
    });
  };
}

/**
 * Counts requests, of each caller and of all.
 * @returns a function that counts one, and gives what ends it; it throws BusyError where there are too many
 */
function counter({ perCaller, total }: Shares, what: string): (request: Request) => () => void {
  const open = new Map<string, number>();
  let all = 0;
  return (request) => {
    const caller = callerOf(request);
    const own = open.get(caller) ?? 0;
    if (own >= perCaller) throw new BusyError(`${own} of your ${what}. Try again in a moment.`);
    if (all >= total) throw new BusyError(`${all} ${what}. Try again in a moment.`);
    open.set(caller, own + 1);
    all += 1;
    let counted = true;
    return () => {
      if (!counted) return;
      counted = false;
      all -= 1;
      const left = (open.get(caller) ?? 1) - 1;
      if (left === 0) open.delete(caller);
      else open.set(caller, left);
    };
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

/** Whoever has one address, or one network of IPv6 addresses. */
export function callerOf({ ip = '' }: Request): string {
  return ipKeyGenerator(ip);
}
