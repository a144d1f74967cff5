import type { Request, Response, Router } from 'express';
import { z } from 'zod';
import { answersRevision, type Route, successStatus, takesBody } from '../../contract/api/route.ts';
import { OutOfMemoryError, RevisionMissingError, UnsupportedMediaTypeError } from '../problems/errors.ts';
import type { RequestContext } from './context.ts';
import { hasBody } from './has-body.ts';
import { checkMayEdit } from './may-edit.ts';

/** Everything that a request of this route carries, checked and with defaults filled in. */
export type ParsedInput<R extends Route> = z.output<R['params']> &
  z.output<R['query']> &
  z.output<R['headers']> &
  z.output<R['body']>;

/** Serves one operation of the contract: parses the request, asks, replies. */
export function serve<R extends Route>(
  router: Router,
  route: R,
  ask: (input: ParsedInput<R>, context: RequestContext) => Promise<z.output<R['output']>>,
): void {
  router[route.method](route.path, async (request: Request, response: Response) => {
    const { context } = response.locals;
    if (route.edits) checkMayEdit(request, context);
    const answer = await ask(parseInput(route, request), context).catch((error: unknown) => {
      throw error instanceof OutOfMemoryError ? narrowable(error, route) : error;
    });
    reply(route, request, response, answer);
  });
}

/** Says which fields of the request may narrow it, where the error doesn't say so yet. */
function narrowable(error: OutOfMemoryError, { query, body }: Route): OutOfMemoryError {
  const fields = { ...query.shape, ...(body instanceof z.ZodObject && body.shape) };
  return error.narrowing.length > 0 ? error : new OutOfMemoryError(error.cause, Object.keys(fields));
}

function reply(route: Route, { baseUrl }: Request, response: Response, answer: unknown): void {
  const { id, name, revision } = {
    ...(answer as { id?: unknown; name?: unknown; revision?: unknown } | undefined),
  };
  response.status(successStatus(route));
  if (answersRevision(route) && typeof revision === 'string') response.set('etag', `"${revision}"`);
  if (successStatus(route) === 201) response.location(`${baseUrl}${route.path}/${id ?? name}`);
  if (successStatus(route) === 204) response.end();
  else response.json(answer);
}

/** @throws ZodError naming every wrong, missing or unknown field; RevisionMissingError, UnsupportedMediaTypeError */
export function parseInput<R extends Route>(route: R, request: Request): ParsedInput<R> {
  const { params, query, headers, body } = route;
  if ('if-match' in headers.shape && request.headers['if-match'] === undefined) {
    throw new RevisionMissingError(
      'Send the header "If-Match" with the ETag of the version that you change.',
    );
  }
  return {
    ...params.parse(request.params),
    ...query.strict().parse(request.query),
    ...headers.parse(request.headers),
    ...(takesBody(route) && (body.parse(bodyOf(request)) as object)),
  } as ParsedInput<R>;
}

/** A request without a body leaves everything in it to its defaults. */
function bodyOf(request: Request): unknown {
  if (request.body !== undefined) return request.body;
  if (!hasBody(request)) return {};
  throw new UnsupportedMediaTypeError(
    'Send the body as JSON, with the header "content-type: application/json".',
  );
}
