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

/** How often it is told that a result has grown, in milliseconds: each time all that shows it is drawn anew. */
const toldEvery = 150;

/**
 * Runs a statement or a saved query, and says what has come of it until all has.
 * @throws as `streamResult` does; what came before was told
 */
export async function growingResult<R extends typeof runCypher | typeof runQuery>(
  route: R,
  input: RouteInput<R>,
  { signal, onGrown }: GrowthOptions,
): Promise<Result> {
  const gathered = gatherResult();
  let telling: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    telling = undefined;
    if (!signal?.aborted) onGrown(gathered.soFar());
  };
  try {
    await streamResult(route, input, {
      ...(signal && { signal }),
      onPiece(piece) {
        gathered.add(piece);
        telling ??= setTimeout(tell, toldEvery);
      },
    });
    return gathered.soFar();
  } catch (error) {
    if (telling !== undefined) tell();
    throw error;
  } finally {
    clearTimeout(telling);
  }
}
