import edtf, { type Extended } from 'edtf';

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
  const sides = text.split('/');
  if (sides.length === 2) {
    const [from = '', to = ''] = sides;
    return { ...pick(endpoint(from), 'min'), ...pick(endpoint(to), 'max') };
  }
  return boundsOfDate(text);
}

function endpoint(text: string): Bounds {
  return text === '' || text === '..' ? {} : boundsOfDate(text);
}

function pick(bounds: Bounds, side: 'min' | 'max'): Bounds {
  return bounds[side] === undefined ? {} : { [side]: bounds[side] };
}

function boundsOfDate(text: string): Bounds {
  if (/^-?X{4}/.test(text)) return {};
  const date = parse(text);
  const unit = /[~?%]/.test(text) ? (date.precision ?? 1) : 0;
  const min = shifted(date.min, unit, -1);
  const max = shifted(date.max, unit, 1);
  return { ...(min && { min }), ...(max && { max }) };
}

function parse(text: string): Extended {
  try {
    return edtf(text);
  } catch {
    throw new DateFormatError(
      `"${text}" is not a date we can read: write it as precisely as it is known, such as 1949-11-01, 1958-05, 1990~, 198X or [1960-03..].`,
    );
  }
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
