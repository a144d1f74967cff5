import { once } from 'node:events';
import type { Request, Response, Router } from 'express';
import type { z } from 'zod';
import { type ResultPiece, resultMediaType, type resultShape } from '../../contract/api/result.ts';
import type { Route } from '../../contract/api/route.ts';
import { collected } from '../graph/results/collect.ts';
import { answerBytes } from '../graph/results/row-limits.ts';
import type { Outlet } from '../graph/results/send-answer.ts';
import { problemOf } from '../problems/problem-of.ts';
import type { RequestContext } from './context.ts';
import { type ParsedInput, parseInput, serve } from './serve.ts';

type ResultRoute = Route & { output: typeof resultShape };

/** Serves an operation that answers with rows: as one JSON document, or row by row where the caller takes JSON Lines. */
export function serveResult<R extends ResultRoute>(
  router: Router,
  route: R,
  send: (input: ParsedInput<R>, context: RequestContext, outlet: Outlet) => Promise<void>,
): void {
  router[route.method](route.path, async (request: Request, response: Response, next) => {
    if (request.accepts(['application/json', resultMediaType]) !== resultMediaType) return next();
    const { context } = response.locals;
    const input = parseInput(route, request);
    try {
      await send(input, context, {
        emit: (piece) => writePiece(response, piece, context.signal),
        bytes: answerBytes.streamed,
      });
    } catch (error) {
      // What failed before anything was sent is answered as every problem is; a fault of ours cuts the answer, and is logged.
      if (!response.headersSent) throw error;
      const { problem, unexpected } = problemOf(error, request.originalUrl);
      if (unexpected || context.signal.aborted) throw error;
      await writePiece(response, { problem }, context.signal);
    }
    response.end();
  });
  serve(
    router,
    route,
    (input, context) => collected((outlet) => send(input, context, outlet)) as Promise<z.output<R['output']>>,
  );
}

/**
 * Writes one line; settles once the caller has taken so much that there is room for the next.
 * @returns the length of its JSON
 */
async function writePiece(response: Response, piece: ResultPiece, signal: AbortSignal): Promise<number> {
  signal.throwIfAborted();
  if (!response.headersSent) response.type(resultMediaType);
  const json = JSON.stringify(piece);
  const hasRoom = response.write(`${json}\n`);
  // What is compressed would wait until there is enough of it.
  response.flush?.();
  if (!hasRoom) {
    await once(response, 'drain', { signal }).catch((error: unknown) => {
      signal.throwIfAborted();
      throw error;
    });
  }
  return json.length;
}
