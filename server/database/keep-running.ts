import { setTimeout as pause } from 'node:timers/promises';
import type { DatabaseKeeper } from '../neo4j/database-keeper.ts';

/** A database of our own that may end by itself at any time. */
export interface Running {
  /** Settles when it has ended, with the reason, which goes on from its name: `ended with code 1.` */
  ended: Promise<string>;
  stop(): Promise<void>;
}

/** The same, started again whenever it ended by itself. */
export interface KeptRunning extends DatabaseKeeper {
  /** Settles when it ended so often that it is given up, with why; never once it is stopped. */
  ended: Promise<string>;
  stop(): Promise<void>;
}

interface KeepOptions {
  /** Starts the same database at the same address; gives up when the signal aborts. */
  start(signal: AbortSignal): Promise<Running>;
  /** Takes a line for whoever watches the program. */
  say(line: string): void;
  /** A parameter so that a test need not wait. */
  wait?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
}

/** So many failures within so many milliseconds are enough. */
const maxFailures = 5;
const failureWindow = 10 * 60_000;
/** Before the database is started again, in milliseconds; four times as long after each failure that follows. */
const firstPause = 500;

/** The end may be noticed so long after the statement that was the reason has failed, in milliseconds. */
const noticedWithin = 5_000;
const busy = 'A statement that nothing could stop kept Neo4j busy.';

/**
 * Starts a database again when it ends by itself, after pauses that grow with the failures of the last ten minutes. A
 * start that fails is a failure as well. At the fifth it is given up. An end that somebody's statement brought about is none.
 */
export function keepRunning(
  first: Running,
  { start, say, wait = (ms, signal) => pause(ms, undefined, { signal }) }: KeepOptions,
): KeptRunning {
  const stopping = new AbortController();
  const { signal } = stopping;
  const failures: number[] = [];
  let running: Running | undefined = first;
  let starting: Promise<unknown> | undefined;
  let isReplacing = false;
  let atRisk = 0;
  let lastAtRisk = Number.NEGATIVE_INFINITY;

  function countFailure(): number {
    const now = performance.now();
    failures.push(now);
    return failures.filter((at) => now - at < failureWindow).length;
  }

  function isFailure(): boolean {
    return !isReplacing && atRisk === 0 && performance.now() - lastAtRisk > noticedWithin;
  }

  /** @returns the reason for which it did not start; undefined where it did */
  async function startAgain(): Promise<string | undefined> {
    try {
      running = await start(signal);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  async function keep(): Promise<string> {
    let reason = '';
    while (!signal.aborted) {
      const ended = running && (await running.ended);
      if (ended !== undefined) reason = isReplacing ? busy : `Neo4j ${ended}`;
      running = undefined;
      if (signal.aborted) break;
      const count = ended === undefined || isFailure() ? countFailure() : 0;
      if (count >= maxFailures) return `The database failed ${count} times within ten minutes. ${reason}`;
      const ms = count === 0 ? 0 : firstPause * 4 ** (count - 1);
      say(`${reason}\nNeo4j is started again${ms === 0 ? '' : ` in ${ms / 1000} s`}.`);
      await wait(ms, signal).catch(() => {});
      if (signal.aborted) break;
      const attempt = startAgain();
      starting = attempt;
      const failure = await attempt;
      isReplacing = false;
      if (failure === undefined) say('Neo4j answers again.');
      else reason = failure;
    }
    return new Promise(() => {});
  }

  return {
    answers: () => running !== undefined && !isReplacing,
    restart: () => void running?.stop(),
    replace() {
      if (!running) return;
      isReplacing = true;
      void running.stop();
    },
    isReplacing: () => isReplacing,
    atRisk() {
      atRisk += 1;
      return () => {
        atRisk -= 1;
        lastAtRisk = performance.now();
      };
    },
    ended: keep(),
    async stop() {
      stopping.abort();
      await starting;
      await running?.stop();
    },
  };
}
