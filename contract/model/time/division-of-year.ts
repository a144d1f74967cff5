import type { Bounds } from './bounds.ts';

/**
 * The part of a year that EDTF numbers in place of a month: 21–24 are its seasons, 25–28 and 29–32 those of the north
 * and the south, 33–36 its quarters, 37–39 its thirds, 40 and 41 its halves.
 * A season is taken as widely as it is meant anywhere: by whole months (March to May) or by the sun (20 March to
 * 21 June). Winter is the one that begins in its year. A season without a hemisphere is that of the north.
 */
const divisions: ReadonlyMap<string, readonly [first: string, last: string]> = new Map(
  Object.entries({
    21: ['03-01', '06-21'],
    22: ['06-01', '09-23'],
    23: ['09-01', '12-22'],
    24: ['12-01', '+03-21'],
    25: ['03-01', '06-21'],
    26: ['06-01', '09-23'],
    27: ['09-01', '12-22'],
    28: ['12-01', '+03-21'],
    29: ['09-01', '12-22'],
    30: ['12-01', '+03-21'],
    31: ['03-01', '06-21'],
    32: ['06-01', '09-23'],
    33: ['01-01', '03-31'],
    34: ['04-01', '06-30'],
    35: ['07-01', '09-30'],
    36: ['10-01', '12-31'],
    37: ['01-01', '04-30'],
    38: ['05-01', '08-31'],
    39: ['09-01', '12-31'],
    40: ['01-01', '06-30'],
    41: ['07-01', '12-31'],
  }),
);

/** The days between which a season, quarter, third or half of a year lies; undefined for any other date. */
export function boundsOfDivision(text: string): Bounds | undefined {
  const [, year, code] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
  const days = code === undefined ? undefined : divisions.get(code);
  if (year === undefined || days === undefined) return undefined;
  const [first, last] = days;
  const next = String(Number(year) + 1).padStart(4, '0');
  return {
    min: `${year}-${first}`,
    max: last.startsWith('+') ? `${next}-${last.slice(1)}` : `${year}-${last}`,
  };
}
