/** The arranging of the graph; there is never more than one at a time. */
export interface Work {
  /** Starts a step and gives up the one before it. */
  run(step: (signal: AbortSignal) => Promise<void>): Promise<void>;
  stop(): void;
}

/** @param onIdleChange hears whether the graph is idle */
export function createWork(onIdleChange: (idle: boolean) => void): Work {
  let current = new AbortController();
  return {
    async run(step) {
      current.abort();
      current = new AbortController();
      const { signal } = current;
      onIdleChange(false);
      try {
        await step(signal);
      } catch (error) {
        if (!signal.aborted) throw error;
      } finally {
        if (!signal.aborted) onIdleChange(true);
      }
    },
    stop: () => current.abort(),
  };
}
