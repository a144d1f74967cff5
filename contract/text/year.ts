/**
 * A year as people write it: `1949`, `476 CE`, `45 BCE`. Of four digits it needs no era.
 * @param year as EDTF counts, in which year 0 is 1 BCE
 */
export function describeYear(year: number): string {
  return [year > 0 ? year : 1 - year, era(year)].filter((part) => part !== '').join(' ');
}

/** What is said after a year; nothing where nobody needs it. */
export function era(year: number): '' | 'CE' | 'BCE' {
  if (year <= 0) return 'BCE';
  return year >= 1000 && year <= 9999 ? '' : 'CE';
}
