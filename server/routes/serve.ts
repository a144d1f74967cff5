import type { Request, Response, Router } from 'express';
import type { z } from 'zod';
import type { Route } from '../../contract/api/route.ts';
import { BadInputError } from '../problems/errors.ts';
import type { RequestContext } from './context.ts';

/** Everything that a request of this route carries, checked and with defaults filled in. */
export type ParsedInput<R extends Route> = z.output<R['params']> & z.output<R['query']> & z.output<R['body']>;

/** Serves one operation of the contract: parses the request, asks, replies. */
export function serve<R extends Route>(
  router: Router,
  route: R,
  ask: (input: ParsedInput<R>, context: RequestContext) => Promise<z.output<R['output']>>,
): void {
  router[route.method](route.path, async (request: Request, response: Response) => {
    response.json(await ask(parseInput(route, request), response.locals.context));
  });
}

/** @throws ZodError or BadInputError naming every wrong, missing or unknown field */
export function parseInput<R extends Route>(
  { method, params, query, body }: R,
  request: Request,
): ParsedInput<R> {
  return {
    ...params.parse(request.params),
    ...query.strict().parse(request.query),
    ...(method === 'post' && (body.parse(bodyOf(request)) as object)),
  } as ParsedInput<R>;
}

/** A request without a body leaves everything in it to its defaults. */
function bodyOf(request: Request): unknown {
  if (request.body !== undefined) return request.body;
  if (!request.headers['transfer-encoding'] && !Number(request.headers['content-length'])) return {};
  throw new BadInputError([
    { field: 'body', message: 'must be JSON, sent with the header "content-type: application/json"' },
  ]);
}
