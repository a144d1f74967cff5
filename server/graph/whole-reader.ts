import type { Reader } from '../neo4j/reader.ts';
import type { Statements } from '../neo4j/statements.ts';
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

/**
 * The same reader, and the same way for users' statements, which answer nothing from a graph that is only half loaded, or
 * became another one meanwhile.
 */
export function whole(
  { reader, statements }: { reader: Reader; statements: Statements },
  watch: DataWatch,
): { reader: Reader; statements: Statements } {
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
  async function during<Result>(work: () => Promise<Result>): Promise<Result> {
    const before = begin();
    const result = await work();
    await end(before);
    return result;
  }
  return {
    reader: {
      read: (question, limit) => during(() => reader.read(question, limit)),
      send: (question, take) => during(() => reader.send(question, take)),
      async *stream(question) {
        const before = begin();
        yield* reader.stream(question);
        await end(before);
      },
    },
    statements: { send: (statement, take) => during(() => statements.send(statement, take)) },
  };
}

/** @throws LoadingError */
function refuseHalf(state: DataState | undefined): void {
  const [half] = state?.loading ?? [];
  if (half) throw new LoadingError(half);
}
