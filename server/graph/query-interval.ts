import { boundsOf } from '../../contract/model/time/bounds.ts';

/**
 * The query interval, as parameters of a statement: ISO days, null where open or where there is no query date.
 * @param at EDTF, checked before
 */
export function queryInterval(at: string | undefined): { from: string | null; to: string | null } {
  const { min = null, max = null } = at === undefined ? {} : boundsOf(at);
  return { from: min, to: max };
}
