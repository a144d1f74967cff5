import { create } from 'zustand';
import { queryClient } from '../api/client.ts';
import { mayPass, problemOf } from '../api/problem-error.ts';

/** Something on the page that failed by a fault, and how it is tried again. */
interface Failure {
  fault: string;
  retry: (() => void) | undefined;
  /** Whether it has a place on the page that can say so. */
  hasPlace: boolean;
}

/** All that has failed: of those that failed by one fault the first place says it, the others wait quietly. */
export const useFailures = create<{ failures: readonly Failure[] }>()(() => ({ failures: [] }));

/** What makes two errors the same fault; undefined for an error of its own place, such as a wrong id. */
export function faultOf(error: unknown): string | undefined {
  const { title, detail } = problemOf(error);
  return mayPass(error) ? `${title}. ${detail}` : undefined;
}

/**
 * @param leads whether it goes before those that are there already
 * @returns what takes it off again
 */
export function enterFailure(failure: Failure, leads = false): () => void {
  useFailures.setState(({ failures }) => ({
    failures: leads ? [failure, ...failures] : [...failures, failure],
  }));
  return () =>
    useFailures.setState(({ failures }) => ({ failures: failures.filter((each) => each !== failure) }));
}

/** The failure whose place says a fault; undefined where nobody does. */
export function sayerOf(fault: string, { failures } = useFailures.getState()): Failure | undefined {
  return failures.find((each) => each.fault === fault && each.hasPlace);
}

/** Something failed by a fault that is said already: it is tried again with the rest. */
export function joinFailures(fault: string, again: () => void): void {
  const leave = enterFailure({
    fault,
    hasPlace: false,
    retry: () => {
      leave();
      again();
    },
  });
}

/** Tries again everything that has failed by a fault. */
export function retryAll(fault: string): void {
  const { failures } = useFailures.getState();
  void queryClient.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
  for (const failure of failures) if (failure.fault === fault) failure.retry?.();
}
