import type { Problem } from '../../contract/api/problem.ts';

/** Why a call failed, in words that a person can act on. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly problem: Problem;
  /** In how many seconds to try again; undefined where the server did not say. */
  readonly retryAfter: number | undefined;

  constructor(problem: Problem, retryAfter?: number) {
    super(problem.detail);
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
}

export const serverSilent: Problem = {
  type: 'about:blank',
  title: 'Can’t reach the server',
  status: 0,
  detail: 'Check that Diplograph is still running where you started it, then try again.',
};

/** For an answer that is not ours, such as the error page of something in between. */
export function unreadable(status: number): Problem {
  return {
    type: 'about:blank',
    title: 'Unreadable response',
    status,
    detail: `A proxy or another program answered with status ${status}. Try again in a moment.`,
  };
}

/** What to show of any error. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  const detail = error instanceof Error ? error.message : String(error);
  return { type: 'about:blank', title: 'Something went wrong', status: 0, detail };
}

/** Whether asking again may help: a wrong question stays wrong. */
export function mayPass(error: unknown): boolean {
  const { status } = problemOf(error);
  return status === 0 || status === 429 || status >= 500;
}
