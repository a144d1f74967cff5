import { setTimeout as pause } from 'node:timers/promises';
import { BusyError, MustWaitError } from '../problems/errors.ts';

/** Lets few statements run at once. */
export interface Turns {
  /**
   * Takes a turn as soon as one is free.
   * @returns what gives it back
   * @throws BusyError where none becomes free soon, MustWaitError where the caller has to wait, the signal's reason
   */
  take(caller: string, signal?: AbortSignal): Promise<() => void>;
}

/** Callers whose statements nothing could stop wait, each time twice as long. */
export interface Penalties {
  /** @throws MustWaitError */
  check(caller: string): void;
  impose(caller: string): void;
}

interface Shares {
  perCaller: number;
  total: number;
  /** How long a turn is waited for, in milliseconds. */
  patienceMs: number;
}

/** How often a turn is looked for, in milliseconds. */
const interval = 25;

export function createTurns({ perCaller, total, patienceMs }: Shares): Turns {
  const running = new Map<string, number>();
  let all = 0;

  return {
    async take(caller, signal) {
      const deadline = performance.now() + patienceMs;
      while (all >= total || (running.get(caller) ?? 0) >= perCaller) {
        if (performance.now() > deadline) throw tooMany(running.get(caller) ?? 0, perCaller);
        await pause(interval);
        signal?.throwIfAborted();
      }
      all += 1;
      running.set(caller, (running.get(caller) ?? 0) + 1);
      let isTaken = true;
      return () => {
        if (!isTaken) return;
        isTaken = false;
        all -= 1;
        const left = (running.get(caller) ?? 1) - 1;
        if (left === 0) running.delete(caller);
        else running.set(caller, left);
      };
    },
  };
}

function tooMany(own: number, perCaller: number): BusyError {
  return new BusyError(
    own >= perCaller
      ? 'A statement of yours is still running. Cancel it, or wait until it has ended.'
      : 'The statements of others are still running. Try again in a moment.',
  );
}

/** After so long without another one a caller is no longer remembered, in milliseconds. */
const forgottenAfter = 60 * 60_000;
const longestMs = 15 * 60_000;

/** @param firstMs how long the first one makes its caller wait, in milliseconds */
export function createPenalties(firstMs: number): Penalties {
  const imposed = new Map<string, { ms: number; until: number }>();
  return {
    check(caller) {
      const left = (imposed.get(caller)?.until ?? 0) - performance.now();
      if (left > 0) throw new MustWaitError(Math.ceil(left / 1_000));
    },
    impose(caller) {
      const now = performance.now();
      for (const [each, { until }] of imposed) if (now - until > forgottenAfter) imposed.delete(each);
      const before = imposed.get(caller);
      const ms = before ? Math.min(before.ms * 2, longestMs) : firstMs;
      imposed.set(caller, { ms, until: now + ms });
    },
  };
}
