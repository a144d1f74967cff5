import { create } from 'zustand';
import { apiBase } from './connection.ts';

/** What the server says while it cannot answer for a time, such as while its database starts again; null otherwise. */
export const useOutage = create<{ sentence: string | null }>(() => ({ sentence: null }));

let over: Promise<void> | undefined;

/**
 * Waits until the server can answer again. However many calls wait, only one request at a time asks.
 * @param sentence what the server said
 * @param retryAfter when to ask again, in seconds, as the server said
 * @throws the signal's reason
 */
export async function untilOutageEnds(
  sentence: string,
  retryAfter: number,
  signal?: AbortSignal,
): Promise<void> {
  over ??= outage(sentence, retryAfter);
  const left = Promise.withResolvers<never>();
  const leave = () => left.reject(signal?.reason);
  signal?.throwIfAborted();
  signal?.addEventListener('abort', leave, { once: true });
  try {
    await Promise.race([over, left.promise]);
  } finally {
    signal?.removeEventListener('abort', leave);
  }
}

async function outage(sentence: string, retryAfter: number): Promise<void> {
  useOutage.setState({ sentence });
  for (let next: number | undefined = retryAfter; next !== undefined; ) {
    const milliseconds = next * 1_000;
    await new Promise((settle) => setTimeout(settle, milliseconds));
    // A server that is gone altogether is for the calls themselves to find out.
    next = await fetch(`${apiBase()}/ready`).then(retryAfterOf, () => undefined);
  }
  over = undefined;
  useOutage.setState({ sentence: null });
}

/** In how many seconds to ask again; undefined where the answer is not that the server cannot answer for a time. */
export function retryAfterOf({ status, headers }: Response): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return status === 503 && Number.isFinite(seconds) ? seconds : undefined;
}
