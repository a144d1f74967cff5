/** What has to be ended when the program ends, last opened first. */
export interface Lifecycle {
  /** Has `end` called when the program stops. */
  ends(end: () => Promise<unknown>): void;
  /** Ends everything because of an error, unless it is being ended already. */
  fail(error: unknown): void;
}

/** The part of `process` that decides when to stop; a parameter so that a test can watch it. */
type Host = Pick<NodeJS.Process, 'on' | 'exit'>;

/**
 * Stops in order on SIGINT, SIGTERM, SIGHUP, when a program that started this one with a channel to it is gone,
 * and on an error that nobody caught.
 * @param host the process
 * @param report is found for an error that nobody caught
 */
export function lifecycle(host: Host, report: (error: unknown) => void): Lifecycle {
  const endings: (() => Promise<unknown>)[] = [];
  let stopped: Promise<void> | undefined;

  async function endAll(): Promise<void> {
    for (const end of endings.reverse()) await end().catch(report);
  }
  function stop(): Promise<void> {
    stopped ??= endAll();
    return stopped;
  }

  function asTold(): void {
    void stop().then(() => host.exit(0));
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) host.on(signal, asTold);
  host.on('disconnect', asTold);
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
