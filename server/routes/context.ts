import type { RequestHandler, Response } from 'express';
import type { Datasets } from '../datasets/datasets.ts';
import type { CurrentGraph } from '../graph/current-graph.ts';
import type { OpenGraph } from '../graph/open.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { callerOf } from './limits.ts';

/** What every handler is given beside its input: nothing of it outlives the request. */
export interface RequestContext {
  /** The graph as it is now; whatever is asked of it ends when the caller leaves. */
  graph: OpenGraph;
  workspace: Workspace;
  datasets: Datasets;
  /** Aborts when the caller leaves before the reply. */
  signal: AbortSignal;
  /** Who asks. */
  user: User;
}

export interface User {
  mayEdit: boolean;
  mayRunCypher: boolean;
}

/** What the contexts of all requests are made of. */
export interface ContextSources {
  graph: CurrentGraph;
  workspace: Workspace;
  datasets: Datasets;
  /** What whoever reaches the program may do. */
  user: User;
}

declare global {
  namespace Express {
    interface Locals {
      context: RequestContext;
    }
  }
}

/** Gives every request its context, in `response.locals`. */
export function provideContext({ graph, workspace, datasets, user }: ContextSources): RequestHandler {
  return async (request, response, next) => {
    const signal = whenLeft(response);
    const asked = (await graph()).until(signal, callerOf(request));
    response.locals.context = { graph: asked, workspace, datasets, signal, user };
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
