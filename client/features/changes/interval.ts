import { boundsOf } from '../../../contract/model/time/bounds.ts';
import { isAfter } from '../../../contract/model/time/days.ts';
import { edtfProblem } from '../../../contract/text/written-dates/edtf-problem.ts';

/**
 * Whether something can have changed between two dates as they were typed.
 * @returns `unreadable` where one of them is no date, `backwards` where the second is over before the first begins
 */
export function intervalOf(since: string, until: string): 'fine' | 'unreadable' | 'backwards' {
  if ([since, until].some((date) => edtfProblem(date) !== undefined)) return 'unreadable';
  const { min } = boundsOf(since);
  const { max } = boundsOf(until);
  return isAfter(min, max) ? 'backwards' : 'fine';
}
