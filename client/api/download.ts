import { problemShape } from '../../contract/api/problem.ts';
import type { Route, RouteInput } from '../../contract/api/route.ts';
import { ProblemError, serverSilent, unreadable } from './problem-error.ts';
import { requestOf } from './request.ts';

/**
 * The answer to an operation that sends a file, whole.
 * @throws ProblemError with what the server said, that it does not answer, or that the file broke off on its way
 */
export async function download<R extends Route>(route: R, input: RouteInput<R>): Promise<Blob> {
  const response = await fetch(requestOf(route, input).url).catch(() => {
    throw new ProblemError(serverSilent);
  });
  if (!response.ok) {
    const problem = problemShape.safeParse(await response.json().catch(() => undefined));
    throw new ProblemError(problem.success ? problem.data : unreadable(response.status));
  }
  return response.blob().catch(() => {
    throw new ProblemError(brokenOff);
  });
}

const brokenOff = {
  type: 'about:blank',
  title: 'The file broke off',
  status: 0,
  detail: 'The connection ended before all of it had come, so nothing was saved. Try again in a moment.',
};
