import type { QueryParameter } from '../../../contract/api/query-parameter.ts';
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

/** The least and the most that a number may be; null where it is open. */
type Range = Pick<QueryParameter, 'min' | 'max'>;

export function isWithin({ min, max }: Range, number: number): boolean {
  return (min === null || number >= min) && (max === null || number <= max);
}

/** What a number has to be: `From 1 to 100`; undefined where it may be any. */
export function rangeText({ min, max }: Range): string | undefined {
  if (min !== null && max !== null) return `From ${formatNumber(min)} to ${formatNumber(max)}`;
  if (min !== null) return `${formatNumber(min)} or more`;
  return max === null ? undefined : `${formatNumber(max)} or less`;
}

/** What is wrong with a number beyond its range. */
export function outside(range: Range): string {
  return `Type a number: ${(rangeText(range) ?? 'any').toLowerCase()}.`;
}

/** That a value is none of those that fit what stands in the fields above. */
export function fitsNoMore(label: string): string {
  return `“${label}” doesn’t fit the fields above. Choose another.`;
}

/** That a list shows only some of what there is. */
export function moreChoices({ shown, total }: { shown: number; total: number }): string {
  return `${formatNumber(shown)} of ${formatNumber(total)}: type to find others.`;
}

/** What a button takes out of a list. */
export function removeText(value: string): string {
  return `Remove ${value}`;
}

/** That an address names a query that there is not. */
export function noSuchQuery(name: string): string {
  return `There is no saved query “${name}”. Choose one of these:`;
}

export function noQueryMatches(typed: string): string {
  return `No query matches “${typed}”. Try fewer or other words.`;
}
