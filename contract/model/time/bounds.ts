import edtf, { type Extended } from 'edtf';
import { boundsOfDivision } from './division-of-year.ts';

/** The days between which a date lies, as ISO days; a side that nothing bounds is absent. */
export interface Bounds {
  min?: string;
  max?: string;
}

/** A text that is not a date in the Extended Date/Time Format. */
export class DateFormatError extends Error {
  override name = 'DateFormatError';
}

/**
 * The earliest and latest day that an EDTF date can mean.
 * An approximate or uncertain date (`~`, `?`, `%`) is widened by one unit of its own precision on either
 * side: `1990~` may be any day from 1989 to 1991.
 * @param text EDTF of level 0 to 2: `1949-11-01`, `1958-05`, `1990~`, `[1960-03..]`, `/1973-01`
 * @throws DateFormatError
 */
export function boundsOf(text: string): Bounds {
  const bounds = boundsIn(text);
  if (bounds.min && bounds.max && bounds.min > bounds.max) {
    throw new DateFormatError(`"${text}" ends before it begins: write the earlier date first.`);
  }
  return bounds;
}

function boundsIn(text: string): Bounds {
  const sides = text.split('/');
  if (sides.length === 2) return between(sides);
  const members = /^[[{](.+)[\]}]$/.exec(text)?.[1];
  return members === undefined ? boundsOfDate(text) : boundsOfSet(members);
}

/** From the earliest to the latest of several dates or stretches: `1960..1961,1963`. */
function boundsOfSet(members: string): Bounds {
  const all = members.split(',').map((member) => {
    const sides = member.trim().split('..');
    return sides.length === 2 ? between(sides) : boundsOfDate(member.trim());
  });
  const [min] = all.map((one) => one.min ?? '').sort();
  const max =
    all.every((one) => one.max) &&
    all
      .map((one) => one.max ?? '')
      .sort()
      .at(-1);
  return { ...(min && { min }), ...(max && { max }) };
}

/** @param sides a first and a last date, either of which may be open (`..`) or unknown (nothing) */
function between([from = '', to = '']: string[]): Bounds {
  return { ...pick(endpoint(from), 'min'), ...pick(endpoint(to), 'max') };
}

function endpoint(text: string): Bounds {
  return text === '' || text === '..' ? {} : boundsOfDate(text);
}

function pick(bounds: Bounds, side: 'min' | 'max'): Bounds {
  return bounds[side] === undefined ? {} : { [side]: bounds[side] };
}

function boundsOfDate(text: string): Bounds {
  if (/^-?X{4}/.test(text)) return {};
  const division = boundsOfDivision(text);
  if (division) return division;
  const date = parse(text);
  const unit = /[~?%]/.test(text) ? (date.precision ?? 1) : 0;
  const min = shifted(date.min, unit, -1);
  const max = shifted(date.max, unit, 1);
  return { ...(min && { min }), ...(max && { max }) };
}

/**
 * Two digits, which the library takes for a century, are a month or a shortened year to whoever writes them; of more
 * than four digits it makes milliseconds.
 */
function parse(text: string): Extended {
  try {
    if (!/^(\d{1,2}|\d{5,})$/.test(text)) return edtf(text);
  } catch {
    // Refused below, in words of our own.
  }
  throw new DateFormatError(
    `"${text}" is not a date we can read: write it as precisely as it is known, such as 1949-11-01, 1958-05, 1990~, 198X or [1960-03..].`,
  );
}

/** Moves a moment by one year, month or day (precision 1, 2, 3; 0 leaves it) and gives its ISO day. */
function shifted(milliseconds: number, unit: number, by: number): string | undefined {
  if (!Number.isFinite(milliseconds)) return undefined;
  const day = new Date(milliseconds);
  if (unit === 1) day.setUTCFullYear(day.getUTCFullYear() + by);
  if (unit === 2) moveMonth(day, by);
  if (unit === 3) day.setUTCDate(day.getUTCDate() + by);
  return day.toISOString().slice(0, 10);
}

/** Keeps first days first and last days last, whatever the length of the month. */
function moveMonth(day: Date, by: number): void {
  if (by < 0) day.setUTCMonth(day.getUTCMonth() + by);
  else day.setUTCMonth(day.getUTCMonth() + by + 1, 0);
}
