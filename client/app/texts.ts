import type { Graph } from '../../contract/model/graph.ts';
import type { Segment } from '../../contract/model/segment.ts';
import { describeDate } from '../../contract/text/dates.ts';
import { counted } from '../../contract/text/language.ts';
import { nouns } from '../../contract/text/nouns.ts';
import { phrase } from '../../contract/text/phrase.ts';

/** What the slider of the as-of date stands on. */
export function labelOfYear(at: string | null): string {
  return at === null ? 'As-of year: any time' : `As of ${describeDate(at)}`;
}

/** The name of the page in tabs, bookmarks and the history. */
export function titleOfPage(about: string | undefined): string {
  return about ? `${about} – Diplograph` : 'Diplograph';
}
