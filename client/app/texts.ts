import { describeDate } from '../../contract/text/dates.ts';

/** What the slider of the as-of date stands on. */
export function labelOfYear(at: string | null): string {
  return at === null ? 'As-of year: any time' : `As of ${describeDate(at)}`;
}

/**
 * The name of the page in tabs, bookmarks and the history.
 * @param database where it is not the default one
 */
export function titleOfPage(about: string | undefined, database?: string): string {
  return [about, database, 'Diplograph'].filter(Boolean).join(' – ');
}

/** Above what can be done with several nodes. */
export function titleOfSelected(count: number): string {
  return `${count} selected`;
}

/** What stands between each panel and the graph. */
export const nameOfSplitter = { task: 'Width of the tasks', detail: 'Width of the details' };

/** What unfolds each panel. */
export const nameOfUnfolding = { task: 'Show tasks', detail: 'Show details' };

/** What folds each panel. */
export const nameOfFolding = { task: 'Hide tasks', detail: 'Hide details' };

/** What stands in place of each panel while it is folded. */
export const nameOfFolded = { task: 'Folded tasks', detail: 'Folded details' };
