import { describeDate } from '../../contract/text/dates.ts';

/** What the slider of the as-of date stands on. */
export function labelOfYear(at: string | null): string {
  return at === null ? 'As-of year: any time' : `As of ${describeDate(at)}`;
}

/** The name of the page in tabs, bookmarks and the history. */
export function titleOfPage(about: string | undefined): string {
  return about ? `${about} – Diplograph` : 'Diplograph';
}
