import type { Lease } from './connection.ts';
import type { Entry } from './file/entry.ts';
import type { ClosableConnection } from './open-entry.ts';

/** A connection that is closed once nobody has used it for some time. */
export interface KeptOpen {
  /** By which it was opened. */
  entry: Entry;
  /** Whether it has been opened, and is not just being opened. */
  isOpen(): boolean;
  /** Why it could not be opened; undefined where it could, or is being opened. */
  failure(): { message: string; at: number } | undefined;
  /** Since when nobody uses it; undefined where somebody does. */
  idleSince(): number | undefined;
  /** @throws what opening it threw */
  take(): Promise<Lease>;
  /** Closes it as soon as nobody uses it any more. */
  retire(): Promise<void>;
  /** Closes it, whoever uses it. */
  closeNow(): Promise<void>;
}

/**
 * @param opening what is to be kept
 * @param idleMs how long
 * @param onClosed hears when it is closed since nobody used it
 */
export function keepOpen(
  entry: Entry,
  opening: Promise<ClosableConnection>,
  idleMs: number,
  onClosed: (kept: KeptOpen) => void,
): KeptOpen {
  let failure: { message: string; at: number } | undefined;
  let uses = 0;
  let idleSince: number | undefined = performance.now();
  let timer: NodeJS.Timeout | undefined;
  let isOpen = false;
  let isRetired = false;
  let closing: Promise<void> | undefined;

  opening.then(
    () => {
      isOpen = true;
    },
    (error: unknown) => {
      failure = { message: error instanceof Error ? error.message : String(error), at: performance.now() };
    },
  );

  function close(): Promise<void> {
    clearTimeout(timer);
    closing ??= opening.then(
      (connection) => connection.close().catch(() => {}),
      () => {},
    );
    return closing;
  }

  function release(): void {
    uses -= 1;
    if (uses > 0) return;
    idleSince = performance.now();
    if (isRetired) return void close();
    timer = setTimeout(() => {
      void close();
      onClosed(kept);
    }, idleMs).unref();
  }

  const kept: KeptOpen = {
    entry,
    isOpen: () => isOpen,
    failure: () => failure,
    idleSince: () => idleSince,
    async take() {
      clearTimeout(timer);
      uses += 1;
      idleSince = undefined;
      try {
        return { connection: await opening, release: once(release) };
      } catch (error) {
        release();
        throw error;
      }
    },
    async retire() {
      isRetired = true;
      if (uses === 0) await close();
    },
    closeNow: close,
  };
  return kept;
}

function once(work: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) work();
    isDone = true;
  };
}
