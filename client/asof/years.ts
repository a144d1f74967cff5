/** A year with how much is recorded of it. */
export interface Year {
  year: number;
  count: number;
}

export interface Span {
  first: number;
  last: number;
}

/** From the first to the last year of which anything is recorded; null where nothing is dated. */
export function spanOf(years: readonly Year[]): Span | null {
  const recorded = years.filter(({ count }) => count > 0).map(({ year }) => year);
  if (recorded.length === 0) return null;
  return { first: Math.min(...recorded), last: Math.max(...recorded) };
}

/** Where a year stands between the first and the last, from 0 to 1. */
export function placeOf(year: number, { first, last }: Span): number {
  return last === first ? 0.5 : Math.min(1, Math.max(0, (year - first) / (last - first)));
}

/**
 * Heights from 0 to 1, by year. They grow as the square root, so that one crowded year does not flatten all
 * others.
 */
export function heightsOf(years: readonly Year[]): Map<number, number> {
  const most = Math.max(1, ...years.map(({ count }) => count));
  return new Map(years.map(({ year, count }) => [year, Math.sqrt(count / most)]));
}

/** Round years to write below the bars, at most so many. */
export function ticksOf({ first, last }: Span, most: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((each) => (last - first) / each <= most) ?? 1000;
  const from = Math.ceil(first / step) * step;
  return Array.from(
    { length: Math.max(0, Math.floor((last - from) / step) + 1) },
    (_, at) => from + at * step,
  );
}
