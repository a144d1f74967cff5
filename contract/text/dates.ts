import type { Segment } from '../model/segment.ts';
import { boundsOf } from '../model/time/bounds.ts';
import { datePartsOf } from '../model/time/edtf/date-parts.ts';
import { isEdtf } from '../model/time/edtf/is-edtf.ts';
import type { Dated } from '../model/time/holding.ts';
import { listOf } from './language.ts';
import { joined, phrase } from './phrase.ts';
import { plainText } from './plain-text.ts';
import { singleDateInWords } from './single-date.ts';

/** An EDTF date with its words. */
export function dateText(date: string): Segment {
  return { type: 'date', date, text: describeDate(date) };
}

/**
 * An EDTF date in words, no more precise than it is: `1 November 1949`, `about 1990`, `the 1980s`. Whatever it prints can
 * be typed into a date field, see written-dates/. A text that is not EDTF stands as it is.
 */
export function describeDate(text: string): string {
  return isEdtf(text) ? inWords(text) : text;
}

function inWords(text: string): string {
  const range = rangeOf(text);
  if (range) return rangeInWords(...range);
  const choices = choicesOf(text);
  if (choices) return plainText(listOf(choices.map(describeMember), text.startsWith('{') ? 'and' : 'or'));
  const parts = datePartsOf(text);
  return parts ? singleDateInWords(parts) : text;
}

function rangeOf(text: string): [from: string, to: string] | undefined {
  const range = /^[[{]([^,]*)\.\.([^,]*)[\]}]$/.exec(text) ?? /^(.*)\/(.*)$/.exec(text);
  return range ? [range[1] ?? '', range[2] ?? ''] : undefined;
}

function choicesOf(text: string): string[] | undefined {
  const choice = /^[[{](.+)[\]}]$/.exec(text)?.[1];
  return choice?.split(',').map((each) => each.trim());
}

/** A date of several, which may itself be a stretch: the last of `[1957,1973-01..]`. */
function describeMember(text: string): string {
  return inWords(text.includes('..') ? `[${text}]` : text);
}

function rangeInWords(from: string, to: string): string {
  if (open(from) && open(to)) return 'at an unknown time';
  if (open(from)) return `${inWords(to)} or before`;
  if (open(to)) return `${inWords(from)} or after`;
  return `between ${inWords(from)} and ${inWords(to)}`;
}

function open(side: string): boolean {
  return side === '' || side === '..';
}

/** When a person lived: `born 19 May 1890`, `lived from 1890 to 1969`. */
export function lifeText({ start, end, attested }: Dated): Segment[] {
  const born =
    start !== undefined && (end !== undefined ? fromTo(start, end) : phrase`born ${dateText(start)}`);
  const life = born || (end !== undefined && phrase`died ${dateText(end)}`);
  return joined([life, attested && attestation(attested)], ', ');
}

function fromTo(start: string, end: string): Segment[] {
  return phrase`lived from ${dateText(start)} to ${dateText(end)}`;
}

/**
 * When something held, in words that claim no more than is known:
 * `from 1 November 1949 to May 1958`, `attested on 3 August 1978, start and end unknown`.
 * An end of which only is known that it came after the beginning says nothing.
 * @returns an empty text where nothing is known at all
 */
export function periodText(dated: Dated): Segment[] {
  const isOnlySeen = dated.attested && !dated.start && termText(dated).length === 0;
  return joined([periodInBrief(dated), isOnlySeen && 'start and end unknown'], ', ');
}

/** The same without segments. */
export function describePeriod(dated: Dated): string {
  return plainText(periodText(dated));
}

/** When something held, short enough to stand in brackets: `attested on 3 August 1978`. Empty where nothing is known. */
export function periodInBrief(dated: Dated): Segment[] {
  const { start, end, attested } = dated;
  if (start !== undefined && start === end) return isEdtf(start) ? at(start) : asTheyStand(dated);
  return joined([termText(dated), attested && attestation(attested)], ', ');
}

/** Texts of another model that are no dates to us, each once. */
function asTheyStand({ start, end, attested }: Dated): Segment[] {
  return [[...new Set([start, end, attested].filter((text) => text !== undefined))].join(' – ')];
}

function termText({ start, end }: Dated): Segment[] {
  const from = start && phrase`from ${dateText(start)}`;
  const to = end !== undefined && end !== `[${start}..]` && phrase`to ${dateText(end)}`;
  return joined([from, to], ' ');
}

function attestation(attested: string): Segment[] {
  return phrase`attested ${at(attested)}`;
}

/**
 * A date as a phrase of time: `on 1 May 1954`, `in May 1954`, `about 1990`, `between 1954 and 1956`. A text that is not
 * EDTF stands as it is.
 */
export function at(date: string): Segment[] {
  if (!isEdtf(date) || leads(describeDate(date))) return [dateText(date)];
  const { min, max } = boundsOf(date);
  return phrase`${min && min === max ? 'on' : 'in'} ${dateText(date)}`;
}

/** Whether the words for a date begin with a preposition of their own, or end with what makes one odd. */
function leads(words: string): boolean {
  return /^(about|estimated|between|at) |^perhaps about /.test(words);
}
