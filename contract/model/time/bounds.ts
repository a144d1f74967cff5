import { earliestOf, isAfter, latestOf } from './days.ts';
import { daysOfDate, FarYearError } from './edtf/date-bounds.ts';
import { datePartsOf } from './edtf/date-parts.ts';
import { remembering } from './remembering.ts';

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
 * An approximate or uncertain date (`~`, `?`, `%`) is widened by one unit of its own precision on either side: `1990~`
 * may be any day from 1989 to 1991. Where only some of its parts are marked, it is one unit of the coarsest of them:
 * `1990?-05-01` lies between the first of May of 1989 and of 1991.
 * Each text is read once: the same dates are asked about again and again.
 * @param text EDTF of level 0 to 2: `1949-11-01`, `1958-05`, `1990~`, `[1960-03..]`, `/1973-01`, `-0044-03-15`
 * @throws DateFormatError
 */
export const boundsOf: (text: string) => Readonly<Bounds> = remembering(readBounds);

function readBounds(text: string): Bounds {
  const sides = text.split('/');
  if (sides.length === 2) return between(sides, text);
  const members = /^[[{](.+)[\]}]$/.exec(text)?.[1];
  return members === undefined ? boundsOfDate(text) : boundsOfSet(members, text);
}

/** From the earliest to the latest of several dates or stretches: `1960..1961,1963`. */
function boundsOfSet(members: string, text: string): Bounds {
  const all = members.split(',').map((member) => {
    const sides = member.trim().split('..');
    return sides.length === 2 ? between(sides, text) : boundsOfDate(member.trim() || text);
  });
  return bounds(
    all.every(({ min }) => min) ? earliestOf(all.map(({ min }) => min)) : undefined,
    all.every(({ max }) => max) ? latestOf(all.map(({ max }) => max)) : undefined,
  );
}

/** @param sides a first and a last date, either of which may be open (`..`) or unknown (nothing) */
function between([from = '', to = '']: string[], text: string): Bounds {
  const [{ min }, { max }] = [endpoint(from), endpoint(to)];
  if (isAfter(min, max)) {
    throw new DateFormatError(`"${text}" ends before it begins: write the earlier date first.`);
  }
  return bounds(min, max);
}

function endpoint(text: string): Bounds {
  return text === '' || text === '..' ? {} : boundsOfDate(text);
}

function boundsOfDate(text: string): Bounds {
  const parts = datePartsOf(text);
  try {
    const days = parts && daysOfDate(parts);
    if (days) return bounds(...days);
    if (parts && days === undefined) return {};
  } catch (error) {
    if (!(error instanceof FarYearError)) throw error;
    throw new DateFormatError(
      `"${text}" lies further away than days are reckoned: 200,000 years to either side.`,
    );
  }
  throw new DateFormatError(
    `"${text}" is not a date we can read: write it as precisely as it is known, such as 1949-11-01, 1958-05, 1990~, 198X or [1960-03..].`,
  );
}

function bounds(min: string | undefined, max: string | undefined): Bounds {
  return { ...(min && { min }), ...(max && { max }) };
}
