import { problemShape } from '../../contract/api/problem.ts';
import type { Route, RouteInput, RouteOutput } from '../../contract/api/route.ts';
import { retryAfterOf, untilOutageEnds } from './outage.ts';
import { ProblemError, serverSilent, unreadable } from './problem-error.ts';
import { requestOf } from './request.ts';

/**
 * Calls one operation of the API. Where the server says that it cannot answer for a time, a question waits until it can.
 * @throws ProblemError with what the server said, or that it does not answer; AbortError when cancelled
 */
export async function call<R extends Route>(
  route: R,
  input: RouteInput<R>,
  signal?: AbortSignal,
): Promise<RouteOutput<R>> {
  const response = await send(route, input, signal);
  if (response.status === 204) return undefined as RouteOutput<R>;
  const answer: unknown = await response.json().catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new ProblemError(unreadable(response.status));
  });
  if (response.ok) return answer as RouteOutput<R>;
  const parsed = problemShape.safeParse(answer);
  const problem = parsed.success ? parsed.data : unreadable(response.status);
  const retryAfter = retryAfterOf(response);
  if (retryAfter === undefined || route.edits) throw new ProblemError(problem);
  await untilOutageEnds(problem.detail, retryAfter, signal);
  return call(route, input, signal);
}

async function send(route: Route, input: object, signal: AbortSignal | undefined): Promise<Response> {
  const { url, method, headers, body } = requestOf(route, input);
  try {
    return await fetch(url, {
      method,
      headers: {
        accept: 'application/json',
        ...(body && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body && { body }),
      ...(signal && { signal }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ProblemError(serverSilent);
  }
}
