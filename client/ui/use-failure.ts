import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { enterFailure, faultOf, retryAll, sayerOf, useFailures } from './faults.ts';

interface FailureOptions {
  error: unknown;
  retry: (() => void) | undefined;
  /** Where it would be said: what is out of sight says nothing. */
  frame: RefObject<HTMLElement | null>;
  /** Whether it goes before others that say the same. */
  leads: boolean;
}

/**
 * Enters a failure while it stands on the page.
 * @returns whether it is the one that says the fault, and what tries again all that failed by it
 */
export function useFailure({ error, retry, frame, leads }: FailureOptions) {
  const fault = faultOf(error);
  const current = useRef(retry);
  useEffect(() => {
    current.current = retry;
  });
  const [mine] = useState(() => ({ fault: fault ?? '', hasPlace: true, retry: () => current.current?.() }));
  useLayoutEffect(() => {
    if (fault === undefined || !frame.current?.checkVisibility()) return;
    return enterFailure(mine, leads);
  }, [fault, mine, frame, leads]);
  const sayer = useFailures((state) => (fault === undefined ? undefined : sayerOf(fault, state)));
  return {
    saysIt: sayer === undefined || sayer === mine,
    tryAgain: fault === undefined ? undefined : () => retryAll(fault),
  };
}
