/** Work that begins once nothing has disturbed it for a while, and is done in slices between frames. */
export interface SlicedWork {
  /** Whatever has been done of it no longer counts: it begins anew after so many milliseconds without another. */
  disturb(after: number): void;
  stop(): void;
}

/** So long a slice may hold up the page, in milliseconds. */
const slice = 6;

/**
 * @param start begins the work; it yields wherever it may be interrupted
 * @param onDone hears its result, unless it was disturbed
 */
export function createSlicedWork<Result>(
  start: () => Generator<void, Result>,
  onDone: (result: Result) => void,
): SlicedWork {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function run(work: Generator<void, Result>) {
    const until = performance.now() + slice;
    do {
      const { done, value } = work.next();
      if (done) {
        onDone(value);
        return;
      }
    } while (performance.now() < until);
    timer = setTimeout(run, 0, work);
  }

  const stop = () => clearTimeout(timer);
  return {
    disturb(after) {
      stop();
      timer = setTimeout(() => run(start()), after);
    },
    stop,
  };
}
