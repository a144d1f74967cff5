import { dateParameter } from '../../contract/api/parameters.ts';

/** What is wrong with a date as typed; undefined where nothing is. An empty field asks about no date. */
export function dateProblem(text: string): string | undefined {
  if (text.trim() === '') return undefined;
  return dateParameter.safeParse(text).error?.issues[0]?.message;
}
