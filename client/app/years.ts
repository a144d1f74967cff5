/** A year with how much is recorded of it. */
export interface Year {
  year: number;
  /** What surely fell into it. */
  count: number;
  /** What may have. */
  possible: number;
}

export interface YearRange {
  first: number;
  last: number;
}

/** From the first to the last year of which anything is recorded; null where nothing is dated. */
export function yearRangeOf(years: readonly Year[]): YearRange | null {
  const recorded = years.filter(({ count }) => count > 0).map(({ year }) => year);
  if (recorded.length === 0) return null;
  return { first: Math.min(...recorded), last: Math.max(...recorded) };
}

/** Where a year stands between the first and the last, from 0 to 1. */
export function placeOf(year: number, { first, last }: YearRange): number {
  return last === first ? 0.5 : Math.min(1, Math.max(0, (year - first) / (last - first)));
}

interface YearBar {
  year: number;
  /** From 0 to 1: what surely fell into the year, and all that may have. */
  sure: number;
  all: number;
}

/** Bars that grow as the square root, so that one crowded year does not flatten all others. */
export function barsOf(years: readonly Year[]): YearBar[] {
  const max = Math.max(1, ...years.map(({ count, possible }) => count + possible));
  const height = (count: number) => Math.sqrt(count / max);
  return years
    .filter(({ count, possible }) => count + possible > 0)
    .map(({ year, count, possible }) => ({ year, sure: height(count), all: height(count + possible) }));
}
