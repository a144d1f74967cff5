/** Waits that can be ended from outside, without a trace of each that is over. */
export interface Interruptible {
  /** Waits for what the work gives, unless it is interrupted first. */
  wait<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Has the wait that goes on, and every later one, fail. */
  interrupt(reason: unknown): void;
}

/** Of one after the other: a race for each of a million rows would be remembered until its end. */
export function interruptible(): Interruptible {
  let waiting: ((reason: unknown) => void) | undefined;
  let interrupted: { reason: unknown } | undefined;
  return {
    async wait<Result>(work: () => Promise<Result>) {
      if (interrupted) throw interrupted.reason;
      const { promise, resolve, reject } = Promise.withResolvers<Result>();
      waiting = reject;
      work().then(resolve, reject);
      return promise;
    },
    interrupt(reason) {
      interrupted ??= { reason };
      waiting?.(reason);
    },
  };
}
