import type { QueryParameter } from '../../../contract/api/query-parameter.ts';
import type { Result } from '../../../contract/api/result.ts';
import type { Segment } from '../../../contract/model/segment.ts';
import { dateText } from '../../../contract/text/dates.ts';
import { counted, formatNumber } from '../../../contract/text/language.ts';
import { nouns } from '../../../contract/text/nouns.ts';
import { phrase } from '../../../contract/text/phrase.ts';
import { notOnCanvasText } from '../../facts/grid/texts.ts';

/** How many rows came, as of when, and how long it took: `12 rows as of 1978, 40 ms`, `1,000 of 1,000,000 rows, 2.1 s`. */
export function summaryText(summary: Result['summary'], at: string | null): Segment[] {
  const { shown, total, isTotalExact, milliseconds } = summary;
  const date = at !== null && phrase` as of ${dateText(at)}`;
  const rows =
    total > shown
      ? `${formatNumber(shown)} of ${isTotalExact ? '' : 'at least '}${counted(total, nouns.row)}`
      : counted(shown, nouns.row);
  return phrase`${rows}${date}, ${durationText(milliseconds)}`;
}

/** How long something took: `40 ms`, `2.1 s`, `1 min 5 s`. */
export function durationText(milliseconds: number): string {
  if (milliseconds < 1_000) return `${formatNumber(Math.round(milliseconds))} ms`;
  if (milliseconds < 60_000) return `${(milliseconds / 1_000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1_000);
  return `${formatNumber(Math.floor(seconds / 60))} min ${seconds % 60} s`;
}

/** Which limit cut an answer, and what to do about it; null where it is whole. */
export function cutText({ shown, truncated, cutBy }: Result['summary'], mayHaveMore: boolean): string | null {
  if (!truncated) return null;
  if (cutBy === 'bytes') return 'Cut: the result is too large. Return fewer columns or properties.';
  if (cutBy === 'time') return 'Cut: it took too long. Narrow it down, or match less.';
  if (mayHaveMore) return `Cut after ${counted(shown, nouns.row)}.`;
  return `Cut after ${counted(shown, nouns.row)}, the most that one result may have. Narrow it down to see the others.`;
}

/** `Show up to 10,000 rows`. */
export function upToText(limit: number): string {
  return `Show up to ${counted(limit, nouns.row)}`;
}

/** While rows come: `12,000 rows so far`; once there are as many as were asked for, the others are only counted. */
export function runningText(rows: number, limit: number): string {
  const came = counted(rows, nouns.row);
  return rows < limit ? `${came} so far` : `${came}, counting the others …`;
}

/** What of a result can be drawn: `12 entities and 30 relationships. 4 entities not on the canvas.` */
export function graphText(
  entities: number,
  relationships: number,
  { drawn, missing }: { drawn: number; missing: number },
): string {
  const what = `${counted(entities, nouns.entity)} and ${counted(relationships, nouns.relationship)}.`;
  if (drawn < entities) return `${what} Only the first ${formatNumber(drawn)} are drawn.`;
  return missing > 0 ? `${what} ${notOnCanvasText(missing)}` : `${what} All are on the canvas.`;
}

/** Ends a list that is cut: `and 40 more`. */
export function moreText(count: number): string {
  return `and ${formatNumber(count)} more`;
}

export function jsonRowsText(shown: number, of: number): string {
  if (shown === of) return counted(of, nouns.row);
  return `The first ${formatNumber(shown)} of ${counted(of, nouns.row)}.`;
}

/** That a chart shows the first rows only. */
export function chartCutText(shown: number, of: number): string {
  return `The first ${formatNumber(shown)} of ${counted(of, nouns.row)}. The table has all.`;
}

/** What is wrong with a field in which a name was typed and not chosen. */
export function notChosen(typed: string, mayBeEmpty: boolean): string {
  return `Choose “${typed}” from the list${mayBeEmpty ? ', or leave the field empty' : ''}.`;
}

export function notWhole(typed: string): string {
  return `“${typed}” is not a whole number.`;
}

export function notDuration(typed: string): string {
  return `“${typed}” is not a duration. Type it like 2 years 3 months, or P2Y3M.`;
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

/** Over the saved queries that can be asked about an entity: `Queries about this body`. */
export function queriesAboutText(kind: string): string {
  return `Queries about this ${kind}`;
}

export const noQueryAbout = 'No saved query takes an entity of this kind. Write one with a parameter for it.';

/** That an address names a query that there is not. */
export function noSuchQuery(name: string): string {
  return `There is no saved query “${name}”. Choose one of these:`;
}

export function noQueryMatches(typed: string): string {
  return `No query matches “${typed}”. Try fewer or other words.`;
}
