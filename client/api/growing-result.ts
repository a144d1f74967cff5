import type { Result } from '../../contract/api/result.ts';
import type { RouteInput } from '../../contract/api/route.ts';
import type { runCypher, runQuery } from '../../contract/api/routes/index.ts';
import { gatherResult } from './gather-result.ts';
import { streamResult } from './stream-result.ts';

interface GrowthOptions {
  signal?: AbortSignal;
  /** Hears what has come so far, a few times a second. */
  onGrown(result: Result): void;
}

/** How often growth is announced, in milliseconds: each time all that shows the result is drawn anew. */
const notifyEveryMs = 150;

/**
 * Runs a statement or a saved query, and says what has come of it until all has.
 * @throws as `streamResult` does; what came before was passed on
 */
export async function growingResult<R extends typeof runCypher | typeof runQuery>(
  route: R,
  input: RouteInput<R>,
  { signal, onGrown }: GrowthOptions,
): Promise<Result> {
  const gathered = gatherResult();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const notify = () => {
    timer = undefined;
    if (!signal?.aborted) onGrown(gathered.soFar());
  };
  try {
    await streamResult(route, input, {
      ...(signal && { signal }),
      onPiece(piece) {
        gathered.add(piece);
        timer ??= setTimeout(notify, notifyEveryMs);
      },
    });
    return gathered.soFar();
  } catch (error) {
    if (timer !== undefined) notify();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
