import { edtfProblem } from '../../contract/text/written-dates/edtf-problem.ts';
import { readDate } from '../../contract/text/written-dates/read-date.ts';

/** What is said of a date that begins with a day or with a month. */
export const whichFirst = 'Is the day or the month first?';

/** What is wrong with a date as somebody typed it, where it is no EDTF; undefined where nothing is. */
export function dateProblem(text: string): string | undefined {
  if (text.trim() === '') return undefined;
  const wrong = edtfProblem(text.trim());
  if (wrong === undefined) return undefined;
  const { problem, ambiguous } = readDate(text);
  return problem ?? (ambiguous ? whichFirst : wrong);
}
