import { onParentEnd } from './parent-end.ts';

/** What has to be ended when the program ends, last opened first. */
export interface Lifecycle {
  /** Has `end` called when the program stops. */
  ends(end: () => Promise<unknown>): void;
  /** Ends everything because of an error, unless it is being ended already. */
  fail(error: unknown): void;
}

/** The part of `process` that decides when to stop; a parameter so that a test can watch it. */
type Host = Pick<NodeJS.Process, 'on' | 'exit' | 'ppid' | 'env'>;

/** Whoever asks for an end waits five seconds at most: what has not ended by then is left to its supervisor. */
const stopTimeoutMs = 4_500;
/** So long the end of one thing may hold up the end of the next. */
const turnMs = 500;

/**
 * Stops in order on SIGINT, SIGTERM, SIGHUP, when npm or a program with a channel to this one is gone that started it,
 * and on an error that nobody caught.
 * @param host the process
 * @param report is found for an error that nobody caught
 */
export function lifecycle(host: Host, report: (error: unknown) => void): Lifecycle {
  const endings: (() => Promise<unknown>)[] = [];
  let stopped: Promise<void> | undefined;

  async function endAll(): Promise<void> {
    const ending: Promise<unknown>[] = [];
    for (const end of endings.reverse()) {
      const last = end().catch(report);
      ending.push(last);
      await atMost(turnMs, last);
    }
    await Promise.all(ending);
  }
  function stop(): Promise<void> {
    stopped ??= atMost(stopTimeoutMs, endAll());
    return stopped;
  }

  function asTold(): void {
    void stop().then(() => host.exit(0));
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) host.on(signal, asTold);
  host.on('disconnect', asTold);
  onParentEnd(asTold, host);
  function broken(error: unknown): void {
    report(error);
    void stop().then(() => host.exit(1));
  }
  host.on('uncaughtException', broken);
  host.on('unhandledRejection', broken);
  return {
    ends: (end) => void endings.push(end),
    fail: (error) => {
      if (!stopped) broken(error);
    },
  };
}

async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  await Promise.race([work, new Promise((giveUp) => setTimeout(giveUp, milliseconds).unref())]);
}
