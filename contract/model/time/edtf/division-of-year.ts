import { isoYear } from '../days.ts';

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

export function isDivisionCode(code: string): boolean {
  return divisions.has(code);
}

/** The first and the last day between which a season, quarter, third or half of a year lies. */
export function daysOfDivision(year: number, code: string): [first: string, last: string] {
  const [first, last] = divisions.get(code) ?? ['01-01', '12-31'];
  return [
    `${isoYear(year)}-${first}`,
    last.startsWith('+') ? `${isoYear(year + 1)}-${last.slice(1)}` : `${isoYear(year)}-${last}`,
  ];
}
