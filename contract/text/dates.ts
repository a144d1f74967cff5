import type { Segment } from '../model/segment.ts';
import { boundsOf } from '../model/time/bounds.ts';
import type { Dated } from '../model/time/holding.ts';
import { describeDivision } from './divisions-of-year.ts';
import { listOf, nameOfMonth } from './language.ts';
import { joined, phrase } from './phrase.ts';
import { plainText } from './plain-text.ts';

/** An EDTF date with its words. */
export function dateText(date: string): Segment {
  return { type: 'date', date, text: describeDate(date) };
}

/**
 * An EDTF date in words, no more precise than it is: `1 November 1949`, `about 1990`, `the 1980s`. Whatever it prints can
 * be typed into a date field, see written-dates/.
 */
export function describeDate(text: string): string {
  const range = rangeOf(text);
  if (range) return rangeInWords(...range);
  const choices = choicesOf(text);
  if (choices) return plainText(listOf(choices.map(describeMember), text.startsWith('{') ? 'and' : 'or'));
  const qualifier = /[~?%]/.exec(text)?.[0];
  const plain = inWords(text.replace(/[~?%]/g, ''));
  if (qualifier === '~') return `about ${plain}`;
  return qualifier ? `perhaps ${plain}` : plain;
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
  return describeDate(text.includes('..') ? `[${text}]` : text);
}

function rangeInWords(from: string, to: string): string {
  if (open(from) && open(to)) return 'at an unknown time';
  if (open(from)) return `${describeDate(to)} or before`;
  if (open(to)) return `${describeDate(from)} or after`;
  return `between ${describeDate(from)} and ${describeDate(to)}`;
}

function open(side: string): boolean {
  return side === '' || side === '..';
}

function inWords(text: string): string {
  const division = describeDivision(text);
  if (division) return division;
  const [year = '', month, day] = text.split('-');
  // The 1900s are a century.
  if (/^\d\d0X?$/.test(year)) return `the decade ${year.slice(0, 3)}0–${year.slice(0, 3)}9`;
  if (/^\d{3}X?$/.test(year)) return `the ${year.slice(0, 3)}0s`;
  if (/^\d{2}(XX)?$/.test(year)) return `the ${year.slice(0, 2)}00s`;
  if (/^X{4}$/.test(year)) return 'an unknown year';
  const named = nameOfMonth(month);
  if (!named) return year;
  return day && /^\d\d/.test(day) ? `${Number(day.slice(0, 2))} ${named} ${year}` : `${named} ${year}`;
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
  if (start !== undefined && start === end) return at(start);
  return joined([termText(dated), attested && attestation(attested)], ', ');
}

function termText({ start, end }: Dated): Segment[] {
  const from = start && phrase`from ${dateText(start)}`;
  const to = end !== undefined && end !== `[${start}..]` && phrase`to ${dateText(end)}`;
  return joined([from, to], ' ');
}

function attestation(attested: string): Segment[] {
  return phrase`attested ${at(attested)}`;
}

/** A date as a phrase of time: `on 1 May 1954`, `in May 1954`, `about 1990`, `between 1954 and 1956`. */
export function at(date: string): Segment[] {
  if (leads(date)) return [dateText(date)];
  const { min, max } = boundsOf(date);
  return phrase`${min && min === max ? 'on' : 'in'} ${dateText(date)}`;
}

/** Whether the words for a date begin with a preposition of their own. */
function leads(date: string): boolean {
  const range = rangeOf(date);
  if (!range) return date.includes('~') || leadsChoice(choicesOf(date));
  const [from, to] = range;
  if (open(from) === open(to)) return true;
  return leads(open(from) ? to : from);
}

function leadsChoice(choices: readonly string[] | undefined): boolean {
  return choices?.[0] !== undefined && leads(choices[0]);
}
