import type { RequestHandler, Response } from 'express';
import type { CurrentGraph } from '../graph/current-graph.ts';
import type { OpenGraph } from '../graph/open.ts';

/** What every handler is given beside its input: nothing of it outlives the request. */
export interface RequestContext {
  /** The graph as it is now; whatever is asked of it ends when the caller leaves. */
  graph: OpenGraph;
  /** Aborts when the caller leaves before the reply. */
  signal: AbortSignal;
}

declare global {
  namespace Express {
    interface Locals {
      context: RequestContext;
    }
  }
}

/** Gives every request its context, in `response.locals`. */
export function provideContext({ graph }: { graph: CurrentGraph }): RequestHandler {
  return async (_request, response, next) => {
    const signal = whenLeft(response);
    response.locals.context = { graph: (await graph()).until(signal), signal };
    next();
  };
}

/** Aborts when the connection closes before everything was sent. */
function whenLeft(response: Response): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort(new CallerLeft());
  });
  return controller.signal;
}

/** Nobody waits for the answer any more. */
export class CallerLeft extends Error {
  override name = 'CallerLeft';
}
