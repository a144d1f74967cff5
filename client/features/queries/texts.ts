import type { Result } from '../../../contract/api/result.ts';
import type { Segment } from '../../../contract/model/segment.ts';
import { dateText } from '../../../contract/text/dates.ts';
import { counted, formatNumber } from '../../../contract/text/language.ts';
import { nouns } from '../../../contract/text/nouns.ts';
import { phrase } from '../../../contract/text/phrase.ts';

/** How many rows came, as of when, and how long it took: `12 rows as of 1978, 40 ms`. */
export function summaryText({ shown, milliseconds }: Result['summary'], at: string | null): Segment[] {
  const date = at !== null && phrase` as of ${dateText(at)}`;
  return phrase`${counted(shown, nouns.row)}${date}, ${formatNumber(Math.round(milliseconds))} ms`;
}

/** What is wrong with a field in which a name was typed and not chosen. */
export function notChosen(typed: string, mayBeEmpty: boolean): string {
  return `Choose “${typed}” from the list${mayBeEmpty ? ', or leave the field empty' : ''}.`;
}

export function notWhole(typed: string): string {
  return `“${typed}” is not a whole number.`;
}

/** That an address names a query that there is not. */
export function noSuchQuery(name: string): string {
  return `There is no saved query “${name}”. Choose one of these:`;
}

export function noQueryMatches(typed: string): string {
  return `No query matches “${typed}”. Try fewer or other words.`;
}
