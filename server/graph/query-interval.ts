import { type Bounds, boundsOf } from '../../contract/model/time/bounds.ts';
import { toDate } from '../neo4j/days.ts';

type Day = ReturnType<typeof toDate>;

/** As parameters of a statement; null where open. */
export type QueryInterval = Record<'from' | 'to', Day | null>;

/**
 * The query interval, as parameters of a statement; null where open or where there is no query date.
 * @param at EDTF, checked before
 */
export function queryInterval(at: string | undefined): QueryInterval {
  return asParameters(at === undefined ? {} : boundsOf(at));
}

/** Days that are known already, in the same way. */
export function asParameters({ min, max }: Bounds): QueryInterval {
  return { from: min === undefined ? null : toDate(min), to: max === undefined ? null : toDate(max) };
}
