import { ownValue } from '../model/own-value.ts';
import { partsOf, yearOfDay } from '../model/time/days.ts';
import { daysOfDate } from '../model/time/edtf/date-bounds.ts';
import type { DateParts } from '../model/time/edtf/date-parts.ts';
import { divisionNames } from './divisions-of-year.ts';
import { nameOfMonth } from './language.ts';
import { partQualifiersText } from './part-qualifiers.ts';
import { describeYear, era } from './year.ts';

/** A single date in words, no more precise than it is: `1 November 1949`, `about 1990`, `the 1980s`, `spring 45 BCE`. */
export function singleDateInWords(parts: DateParts): string {
  const plain = unqualified(parts);
  const { qualifier, qualified } = parts;
  if (qualifier) return `${{ '~': 'about', '?': 'perhaps', '%': 'perhaps about' }[qualifier]} ${plain}`;
  const remark = partQualifiersText(qualified);
  return remark === '' ? plain : `${plain} (${remark})`;
}

function unqualified(parts: DateParts): string {
  const { year, month, day, division } = parts;
  if (parts.significant !== undefined) return estimated(parts);
  if (/^-?X{4}$/.test(year)) return inUnknownYear(parts);
  if (year.includes('X') || isPartlyKnown(month) || isPartlyKnown(day) || (month === 'XX' && isKnown(day)))
    return decade(parts) ?? between(parts);
  const inYear = describeYear(Number(year));
  if (division !== undefined) return inDivision(division, inYear);
  const named = nameOfMonth(month);
  if (!named) return inYear;
  return isKnown(day) ? `${Number(day)} ${named} ${inYear}` : `${named} ${inYear}`;
}

function isKnown(digits: string | undefined): digits is string {
  return digits !== undefined && !digits.includes('X');
}

function isPartlyKnown(digits: string | undefined): boolean {
  return digits !== undefined && digits !== 'XX' && digits.includes('X');
}

function inDivision(code: string, inYear: string): string {
  const name = ownValue(divisionNames, code);
  return Number(code) < 33 ? `${name} ${inYear}` : `the ${name} of ${inYear}`;
}

function inUnknownYear({ year, month, day, division }: DateParts): string {
  const unknown = `an unknown year${year.startsWith('-') ? ' BCE' : ''}`;
  if (division !== undefined) return inDivision(division, `of ${unknown}`).replace('of of', 'of');
  const named = nameOfMonth(month);
  if (!named) return unknown;
  return isKnown(day) ? `${Number(day)} ${named} of ${unknown}` : `${named} of ${unknown}`;
}

/** Decades and centuries that have a name of their own; the 1900s are a century. */
function decade({ year, month, division }: DateParts): string | undefined {
  if ((month !== undefined && month !== 'XX') || division !== undefined) return undefined;
  if (/^[1-9]\d0X$/.test(year)) return `the decade ${year.slice(0, 3)}0–${year.slice(0, 3)}9`;
  if (/^[1-9]\d\dX$/.test(year)) return `the ${year.slice(0, 3)}0s`;
  return /^[1-9]\dXX$/.test(year) ? `the ${year.slice(0, 2)}00s` : undefined;
}

/** Whatever has no name lies between two dates of its own precision. */
function between(parts: DateParts): string {
  const [first, last] = daysOfDate({ ...parts, loosest: undefined }) ?? [];
  if (first === undefined || last === undefined) return parts.year;
  const { month, day, division } = parts;
  if ((month === undefined || month === 'XX') && !isKnown(day) && division === undefined)
    return betweenYears(yearOfDay(first), yearOfDay(last));
  const precise = (date: string) => {
    const [year, inYear, inMonth] = partsOf(date);
    const named = `${nameOfMonth(String(inYear).padStart(2, '0'))} ${describeYear(year)}`;
    return (day === undefined || day === 'XX') && division === undefined ? named : `${inMonth} ${named}`;
  };
  return `between ${precise(first)} and ${precise(last)}`;
}

/** The era is said once: `between 2000 and 1001 BCE`. */
function betweenYears(first: number, last: number): string {
  const [from, to] = [describeYear(first), describeYear(last)];
  return `between ${era(first) === era(last) ? from.replace(/ [A-Z]+$/, '') : from} and ${to}`;
}

function estimated(parts: DateParts): string {
  const [first, last] = daysOfDate(parts) ?? [];
  const year = describeYear(Number(parts.year));
  if (first === undefined || last === undefined || yearOfDay(first) === yearOfDay(last)) return year;
  return `estimated ${year}, ${betweenYears(yearOfDay(first), yearOfDay(last))}`;
}
