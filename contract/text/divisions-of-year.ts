import { ownValue } from '../model/own-value.ts';
/** What is said before the year of each part that EDTF numbers in place of a month: `spring 1975`. */
export const divisionNames: Readonly<Record<string, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  25: 'northern spring',
  26: 'northern summer',
  27: 'northern autumn',
  28: 'northern winter',
  29: 'southern spring',
  30: 'southern summer',
  31: 'southern autumn',
  32: 'southern winter',
  33: 'first quarter',
  34: 'second quarter',
  35: 'third quarter',
  36: 'last quarter',
  37: 'first third',
  38: 'second third',
  39: 'last third',
  40: 'first half',
  41: 'second half',
};

/** A season, quarter, third or half of a year in words; undefined for any other date. */
export function describeDivision(text: string): string | undefined {
  const [, year, code = ''] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
  const name = ownValue(divisionNames, code);
  if (name === undefined) return undefined;
  return Number(code) < 33 ? `${name} ${year}` : `the ${name} of ${year}`;
}
