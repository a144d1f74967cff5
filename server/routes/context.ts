import type { RequestHandler, Response } from 'express';
import { type Connection, defaultConnection } from '../../contract/api/routes/connections.ts';
import type { Lease, OpenConnection, OtherConnections } from '../connections/connection.ts';
import type { Datasets } from '../datasets/datasets.ts';
import type { OpenGraph } from '../graph/open-graph.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { callerOf } from './limits.ts';

/** What every handler is given beside its input: nothing of it outlives the request. */
export interface RequestContext {
  /** The graph as it is now; whatever is asked of it ends when the caller leaves. */
  graph: OpenGraph;
  workspace: Workspace;
  datasets: Datasets;
  /** The id of the connection that all of this belongs to. */
  connection: string;
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
  /** The connection that answers where a request names none, and how it is listed. */
  standard: OpenConnection;
  listed: Connection;
  others: OtherConnections;
  /** What whoever reaches the program may do. */
  user: User;
}

declare global {
  namespace Express {
    interface Locals {
      context: RequestContext;
      /** The id of the connection that the path names. */
      connection?: string;
    }
  }
}

/** Gives every request its context, in `response.locals`; the connection stays open until the reply has been sent. */
export function provideContext({ standard, others, user }: ContextSources): RequestHandler {
  async function take(id: string): Promise<Lease> {
    return id === defaultConnection ? { connection: standard, release: () => {} } : others.take(id);
  }
  return async (request, response, next) => {
    let lease: Lease | undefined;
    const signal = whenClosed(response, () => lease?.release());
    const id = response.locals.connection ?? defaultConnection;
    lease = await take(id);
    if (response.closed) return lease.release();
    const { graph, workspace, datasets } = lease.connection;
    const asked = (await graph()).until(signal, callerOf(request));
    response.locals.context = { graph: asked, workspace, datasets, connection: id, signal, user };
    next();
  };
}

/**
 * @param work is done once the reply has been sent, or nobody waits for it any more
 * @returns a signal that aborts when the caller leaves before everything was sent
 */
function whenClosed(response: Response, work: () => void): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    work();
    if (!response.writableFinished) controller.abort(new CallerLeft());
  });
  return controller.signal;
}

/** Nobody waits for the answer any more. */
export class CallerLeft extends Error {
  override name = 'CallerLeft';
}
