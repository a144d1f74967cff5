import { problemShape } from '../../contract/api/problem.ts';
import { type ResultPiece, resultMediaType } from '../../contract/api/result.ts';
import type { RouteInput } from '../../contract/api/route.ts';
import type { runCypher, runQuery } from '../../contract/api/routes/index.ts';
import { retryAfterOf } from './outage.ts';
import { ProblemError, serverSilent, unreadable } from './problem-error.ts';
import { linesOf } from './read-lines.ts';
import { requestOf } from './request.ts';

/** What is made known of a result while it comes, beside the problem that breaks it off. */
type GoodPiece = Exclude<ResultPiece, { problem: unknown }>;

interface StreamOptions {
  /** Aborting it ends the work on the server as well. */
  signal?: AbortSignal;
  onPiece(piece: GoodPiece): void;
}

/**
 * Runs a statement or a saved query, whose result is handed on piece by piece as it comes. It is asked once only: a
 * statement may be what the server cannot answer for.
 * @throws ProblemError with what the server said, at first or half way, that it does not answer, or that the result
 * broke off; it says when to try again where the server does. The signal's reason when cancelled.
 */
export async function streamResult<R extends typeof runCypher | typeof runQuery>(
  route: R,
  input: RouteInput<R>,
  { signal, onPiece }: StreamOptions,
): Promise<void> {
  const { url, method, body } = requestOf(route, input);
  const silent = (error: unknown): never => {
    throw signal?.aborted ? error : new ProblemError(serverSilent);
  };
  const response = await fetch(url, {
    method,
    headers: { accept: resultMediaType, 'content-type': 'application/json' },
    ...(body && { body }),
    ...(signal && { signal }),
  }).catch(silent);
  if (!response.ok || !response.body) throw await refusal(response, signal);
  let isWhole = false;
  for await (const piece of piecesOf(response.body, signal)) {
    if ('problem' in piece) throw new ProblemError(piece.problem);
    isWhole = 'summary' in piece;
    onPiece(piece);
  }
  if (!isWhole) throw new ProblemError(brokenOff);
}

async function* piecesOf(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal | undefined,
): AsyncGenerator<ResultPiece> {
  try {
    for await (const line of linesOf(body)) yield JSON.parse(line) as ResultPiece;
  } catch (error) {
    throw signal?.aborted ? error : new ProblemError(brokenOff);
  }
}

async function refusal(response: Response, signal: AbortSignal | undefined): Promise<ProblemError> {
  const answer: unknown = await response.json().catch(() => undefined);
  signal?.throwIfAborted();
  const parsed = problemShape.safeParse(answer);
  return new ProblemError(parsed.success ? parsed.data : unreadable(response.status), retryAfterOf(response));
}

const brokenOff = {
  type: 'about:blank',
  title: 'The result broke off',
  status: 0,
  detail: 'The connection ended before all rows had come. Run it again, or ask for fewer rows with LIMIT.',
};
