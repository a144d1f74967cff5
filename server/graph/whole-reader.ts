import type { Reader } from '../neo4j/reader.ts';
import { DataChangedError, type HalfLoaded, LoadingError } from '../problems/errors.ts';

/** What shows which data there is, and whether all of it. */
interface DataState {
  revisions: readonly string[];
  loading: readonly HalfLoaded[];
}

/** Knows the state of the data. */
export interface DataWatch {
  /** As it was found when it was last looked at. */
  known(): DataState | undefined;
  /** As it is found now, at most so long ago that no load in parts that began since has written anything yet. */
  current(): Promise<DataState | undefined>;
}

/** The same reader, which answers nothing from a graph that is only half loaded, or became another one meanwhile. */
export function wholeReader(reader: Reader, watch: DataWatch): Reader {
  function begin(): DataState | undefined {
    const state = watch.known();
    refuseHalf(state);
    return state;
  }
  async function end(before: DataState | undefined): Promise<void> {
    const state = await watch.current();
    refuseHalf(state);
    if (before?.revisions.join() !== state?.revisions.join()) throw new DataChangedError();
  }
  return {
    async read(question, limit) {
      const before = begin();
      const answer = await reader.read(question, limit);
      await end(before);
      return answer;
    },
    async *stream(question) {
      const before = begin();
      yield* reader.stream(question);
      await end(before);
    },
  };
}

/** @throws LoadingError */
function refuseHalf(state: DataState | undefined): void {
  const [half] = state?.loading ?? [];
  if (half) throw new LoadingError(half);
}
