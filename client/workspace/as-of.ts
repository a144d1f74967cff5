import { type Bounds, boundsOf } from '../../contract/model/time/bounds.ts';
import { useWorkspace } from './store.ts';

/** The date that the whole page is seen on, as EDTF; null for any time. */
export function useAsOf(): string | null {
  return useWorkspace(({ view }) => view.at);
}

/** The same outside of any rendering. */
export function asOfNow(): string | null {
  return useWorkspace.getState().view.at;
}

/** The days of a date; null for any time. */
export function queryInterval(at: string | null): Bounds | null {
  return at === null ? null : boundsOf(at);
}
