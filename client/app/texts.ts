import type { Graph } from '../../contract/model/graph.ts';
import type { Segment } from '../../contract/model/segment.ts';
import { describeDate } from '../../contract/text/dates.ts';
import { counted } from '../../contract/text/language.ts';
import { nouns } from '../../contract/text/nouns.ts';
import { phrase } from '../../contract/text/phrase.ts';

/** What an export is of: `Timeline of Xuan Thuy as of 1978`. */
export function titleOfExport(what: string, subject: string | undefined, at: string | null): string {
  const whose = subject === undefined ? what : `${what} of ${subject}`;
  return at === null ? whose : `${whose} as of ${describeDate(at)}`;
}

/** How much a graph holds: `12 entities and 20 relationships.` */
export function countOfGraph({ nodes, edges }: Graph): Segment[] {
  return phrase`${counted(nodes.length, nouns.entity)} and ${counted(edges.length, nouns.relationship)}.`;
}

export function countOfFacts(count: number): Segment[] {
  return phrase`${counted(count, nouns.fact)}.`;
}

/** What the slider of the as-of date stands on. */
export function labelOfYear(at: string | null): string {
  return at === null ? 'As-of year: any time' : `As of ${describeDate(at)}`;
}

/** The name of the page in tabs, bookmarks and the history. */
export function titleOfPage(about: string | undefined): string {
  return about ? `${about} – Diplograph` : 'Diplograph';
}
