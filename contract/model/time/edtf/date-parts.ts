import { isDivisionCode } from './division-of-year.ts';

/** About (`~`), perhaps (`?`), or both (`%`). */
export type Qualifier = '~' | '?' | '%';

/** A single EDTF date taken apart. */
export interface DateParts {
  /** Of its digits, `X` where one is not known; with a sign before year 0: `1949`, `195X`, `-0044`, `12000`. */
  year: string;
  /** How many digits of the year are significant: 2 of `1950S2`, which lies in the 1900s. */
  significant?: number | undefined;
  /** `05`, `1X`, `XX`. */
  month?: string | undefined;
  day?: string | undefined;
  /** The number of a season or another part of a year, in place of a month: `21`. */
  division?: string | undefined;
  /** What each part is qualified by; a mark after a part goes for all before it too. */
  qualified: Partial<Record<DatePart, Qualifier>>;
  /** The part by a unit of which it may be another date: the last where all of it is qualified, else the coarsest that is. */
  loosest?: DatePart | undefined;
  /** What all of it is qualified by, by a single mark. */
  qualifier?: Qualifier | undefined;
}

export type DatePart = (typeof partNames)[number];

const partNames = ['year', 'month', 'day'] as const;

const mark = '([~?%])?';
const inParts = new RegExp(
  `^${mark}(-?[\\dX]{4})${mark}(?:-${mark}([\\dX]{2})${mark}(?:-${mark}([\\dX]{2})${mark})?)?$`,
);
const farYear = /^Y(-?\d{5,})(?:S(\d+))?$/;
const exponential = /^Y(-?\d+)E(\d{1,2})(?:S(\d+))?$/;
const estimated = /^(-?\d{4})S([1-4])$/;
const timeOfDay =
  /^(-?\d{4}-\d\d-\d\d)T(?:(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?|24:00(?::00)?)(?:Z|[+-][01]\d(?::?[0-5]\d)?)?$/;

/**
 * A single date of EDTF, level 0 to 2, taken apart: no interval and no set. Whether the calendar has such a day is not
 * looked at. Of a date with a time of day it is the date as written, in whatever zone.
 * @returns undefined for anything else
 */
export function datePartsOf(text: string): DateParts | undefined {
  const day = timeOfDay.exec(text)?.[1];
  return farYearOf(text) ?? partsOf(day ?? text);
}

function farYearOf(text: string): DateParts | undefined {
  const [, coefficient, exponent, ofMany] = exponential.exec(text) ?? [];
  const [, year = powerOfTen(coefficient, exponent), significant = ofMany] =
    farYear.exec(text) ?? estimated.exec(text) ?? [];
  if (year === undefined || Number(significant) === 0 || year === '-0000') return undefined;
  return {
    year,
    significant: significant === undefined ? undefined : Number(significant),
    qualified: {},
  };
}

function powerOfTen(coefficient: string | undefined, exponent: string | undefined): string | undefined {
  const digits = coefficient && `${coefficient}${'0'.repeat(Number(exponent))}`;
  return digits && digits.replace('-', '').length > 4 ? digits : undefined;
}

function partsOf(text: string): DateParts | undefined {
  const found = inParts.exec(text);
  if (!found) return undefined;
  const [, beforeYear, year = '', afterYear, beforeMonth, second, afterMonth, beforeDay, day, afterDay] =
    found;
  const isDivision = second !== undefined && isDivisionCode(second);
  const before = [beforeYear, beforeMonth, beforeDay];
  const after = [afterYear, afterMonth, afterDay];
  const isMasked = [year, second, day].some((part, at) => part?.includes('X') && (before[at] ?? after[at]));
  const marks = [...before, ...after].filter((one) => one !== undefined);
  if (year === '-0000' || isMasked || (isDivision && (day !== undefined || marks.length > 0)))
    return undefined;
  if (!isDivision && second !== undefined && numbersLike(second, 1, 12).length === 0) return undefined;
  if (day !== undefined && numbersLike(day, 1, 31).length === 0) return undefined;
  const last = day === undefined ? (second === undefined ? 0 : 1) : 2;
  const [mark] = marks;
  const isWhole =
    marks.length === 1 && (after[last] !== undefined || (last === 0 && before[0] !== undefined));
  const qualified = qualifiedBy(before, after);
  return {
    year,
    ...(isDivision ? { division: second } : { month: second, day }),
    qualified,
    loosest: isWhole ? partNames[last] : partNames.find((part) => part in qualified),
    qualifier: isWhole ? (mark as Qualifier) : undefined,
  };
}

type Marks = readonly (string | undefined)[];

function qualifiedBy(before: Marks, after: Marks): DateParts['qualified'] {
  const parts = partNames.flatMap((part, at) => {
    const marks = new Set([before[at], ...after.slice(at)].filter((mark) => mark !== undefined));
    const [only] = marks;
    return only === undefined ? [] : [[part, marks.size > 1 ? '%' : only]];
  });
  return Object.fromEntries(parts);
}

/** Whole numbers of two digits that a part of a date can stand for, least first. */
export function numbersLike(digits: string, first: number, last: number): number[] {
  if (!digits.includes('X')) return Number(digits) >= first && Number(digits) <= last ? [Number(digits)] : [];
  const like = new RegExp(`^${digits.replaceAll('X', '\\d')}$`);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((number) =>
    like.test(String(number).padStart(2, '0')),
  );
}
