import { isEdtf } from '../../model/time/edtf/is-edtf.ts';
import { neighbouring } from './neighbouring.ts';
import { sidesOf } from './sides.ts';
import { type ReadingRules, singleDate } from './single-date.ts';
import { WrittenDateError } from './written-date-error.ts';

/** What a phrase makes of the date in it. */
type Phrase = readonly [pattern: RegExp, edtf: (date: string) => string | undefined];

/** “Before 1945” is over with the end of 1944; “1945 or before” has 1945 in it. */
const phrases: readonly Phrase[] = [
  [/^(.+) or (?:before|earlier)$/, (date) => `[..${date}]`],
  [/^(.+?) (?:or (?:after|later)|onwards?)$/, (date) => `[${date}..]`],
  [/^(?:until|till|up to|by|no later than|not after) (.+)$/, (date) => `[..${date}]`],
  [
    /^(?:since|no earlier than|not before|from(?!.* (?:to|until|till|through) )) (.+)$/,
    (date) => `[${date}..]`,
  ],
  [/^(?:before|prior to) (.+)$/, (date) => upTo(neighbouring(date, -1))],
  [/^after (.+)$/, (date) => from(neighbouring(date, 1))],
];

/**
 * A date in one spelling as EDTF: one date, or a range, a choice, a qualified or an open one.
 * @returns undefined where it is like no date that we know
 * @throws WrittenDateError where it is like one, and wrong
 */
export function phraseAsEdtf(text: string, rules: ReadingRules): string | undefined {
  if (/^(?:.* )?an unknown(?: time)?$/.test(text)) return '[..]';
  if (/ an unknown bce$/.test(` ${text}`)) return '[..-0001]';
  const estimate = estimated(text);
  if (estimate !== undefined) return estimate;
  for (const [pattern, edtf] of phrases) {
    const [, rest] = pattern.exec(text) ?? [];
    const date = rest === undefined ? undefined : (qualified(rest, rules) ?? choice(rest, rules));
    if (date !== undefined) return edtf(/^[[{](.+)[\]}]$/.exec(date)?.[1] ?? date);
  }
  if (/^(early|mid|late|beginning|middle|end)\b/.test(text)) throw inexact(text);
  return (
    range(text, rules) ??
    yearsInBrief(text) ??
    qualified(text, rules) ??
    choice(text, rules) ??
    dashed(text, rules)
  );
}

/** `estimated 1950, between 1900 and 1999`: as many digits of the year are significant as the first and last share. */
function estimated(text: string): string | undefined {
  const [, year = '', first = '', last = '', bce] =
    /^estimated (\d{4}), between (\d{4}) and (\d{4})(?: (bce))?$/.exec(text.replace(/(\d{4}) bce,/, '$1,')) ??
    [];
  if (year === '') return undefined;
  const [one, other, middle] = [first, last, year].map((each) =>
    bce ? String(Number(each) - 1).padStart(4, '0') : each,
  );
  const shared = [1, 2, 3].findLast((digits) => one?.slice(0, digits) === other?.slice(0, digits));
  return shared === undefined ? undefined : `${bce ? '-' : ''}${middle}S${shared}`;
}

function upTo(date: string | undefined): string | undefined {
  return date && `[..${date}]`;
}

function from(date: string | undefined): string | undefined {
  return date && `[${date}..]`;
}

function range(text: string, rules: ReadingRules): string | undefined {
  const [, one, other] = /^between (.+) and (.+)$/.exec(text) ?? [];
  const between = sidesOf(one, other, (side) => qualified(side, rules));
  if (between) return `[${between.join('..')}]`;
  const [, first, last] = /^(?:from )?(.+) (?:to|until|till|through|-) (.+)$/.exec(text) ?? [];
  return stretch(first, last, rules);
}

/**
 * From one date to another. Whatever began in 1960 or later began in 1960 at the earliest; if it began in 1960 or
 * before, nothing says since when.
 */
function stretch(
  first: string | undefined,
  last: string | undefined,
  rules: ReadingRules,
): string | undefined {
  const [, begin = first, openBegin] =
    /^(.+) or (?:(?:later|after)|(earlier|before))$/.exec(first ?? '') ?? [];
  const [, end = last, openEnd] = /^(.+) or (?:(?:earlier|before)|(later|after))$/.exec(last ?? '') ?? [];
  const [from, to] = sidesOf(begin, end, (side) => qualified(side, rules)) ?? [];
  return from && `${openBegin ? '..' : from}/${openEnd ? '..' : to}`;
}

/** Years of which the second is cut short: `1960-63`. What may be a month stays one. */
function yearsInBrief(text: string): string | undefined {
  const [, century, first = '', last = ''] = /^(\d\d)(\d\d)-(\d\d)$/.exec(text) ?? [];
  return century && last > '12' && last > first ? `${century}${first}/${century}${last}` : undefined;
}

function inexact(text: string): WrittenDateError {
  const [, part = '', whole = ''] = /^(\w+)[ -]*(.*)$/.exec(text) ?? [];
  const problem = `No date says where "${part}" begins or ends: choose years, such as between 1960 and 1963.`;
  return new WrittenDateError(problem, whole);
}

/** Two dates around a hyphen or stroke that is no part of either. */
function dashed(text: string, rules: ReadingRules): string | undefined {
  for (const { index } of text.matchAll(/[-/]/g)) {
    try {
      const dates = stretch(text.slice(0, index), text.slice(index + 1), rules);
      if (dates) return dates;
    } catch (error) {
      // It stands within one of the dates.
      if (!(error instanceof WrittenDateError)) throw error;
    }
  }
  return undefined;
}

const choices = [
  { word: 'or', open: '[', close: ']' },
  { word: 'and', open: '{', close: '}' },
];

/** One of several dates (`1960, 1962 or 1964`), or all of them. What one leaves out it has from the last. */
function choice(text: string, rules: ReadingRules): string | undefined {
  for (const { word, open, close } of choices) {
    const parts = text.split(new RegExp(`, | ${word} `));
    const last = parts.pop() ?? '';
    const pairs = parts.map((part) => sidesOf(part, last, (side) => qualified(side, rules)));
    const dates = pairs.flatMap((pair) => pair?.[0] ?? []);
    const end = pairs[0]?.[1];
    if (end !== undefined && dates.length === parts.length)
      return `${open}${[...dates, end].join(',')}${close}`;
  }
  return undefined;
}

const qualifiers: readonly (readonly [pattern: RegExp, mark: string])[] = [
  [/^(?:circa|ca|c|about|around|approximately|approx|roughly|~) ?(.+)$/, '~'],
  [/^(?:perhaps|possibly|probably|maybe) (.+)$/, '?'],
  [/^(.+?) ?\?$/, '?'],
];

/** A single date, perhaps after “about” or “perhaps”. */
function qualified(text: string, rules: ReadingRules): string | undefined {
  for (const [pattern, mark] of qualifiers) {
    const [, rest] = pattern.exec(text) ?? [];
    const date = rest === undefined ? undefined : qualified(rest, rules);
    if (date !== undefined) return marked(date, mark);
  }
  return singleDate(text, rules);
}

function marked(date: string, mark: string): string {
  if (/[~?%]/.test(date)) return date.replace(/[~?%]/g, '%');
  if (isEdtf(date + mark)) return date + mark;
  throw new WrittenDateError('“About” and “perhaps” go with a year, a month or a day.', date);
}
