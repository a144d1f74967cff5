import { type Bounds, boundsOf } from '../../../contract/model/time/bounds.ts';
import { isoYear, partsOf } from '../../../contract/model/time/days.ts';
import { edtfYear } from '../../../contract/model/time/edtf/edtf-of.ts';
import { type Histogram, histogramOf } from './histogram.ts';

/** Dates by years, or by months where they lie within a few years; each is counted where it begins. */
export interface DateHistogram extends Histogram {
  unit: DateUnit;
}

export type DateUnit = 'year' | 'month';

/** A shorter time than this is counted by months, in years. */
const fewYears = 4;

/** @returns null where there are no dates */
export function dateHistogram(dates: readonly Bounds[]): DateHistogram | null {
  const days = dates.flatMap(({ min, max }) => min ?? max ?? []);
  if (days.length === 0) return null;
  const years = days.map((day) => unitOfDay(day, 'year'));
  const [first, last] = years.reduce(
    ([low, high], year) => [Math.min(low, year), Math.max(high, year)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  const unit = last - first >= fewYears ? 'year' : 'month';
  return { ...histogramOf(days.map((day) => unitOfDay(day, unit))), step: 1, unit };
}

/** The year of a day, or its month counted from that of year 0. */
function unitOfDay(day: string, unit: DateUnit): number {
  const [year, month] = partsOf(day);
  return unit === 'year' ? year : year * 12 + month - 1;
}

/** A year or a month as EDTF. */
export function edtfOfUnit(number: number, unit: DateUnit): string {
  if (unit === 'year') return edtfYear(number);
  const year = Math.floor(number / 12);
  return `${isoYear(year)}-${String(number - year * 12 + 1).padStart(2, '0')}`;
}

/** The year or month in which a date begins or ends; undefined where it is open or cannot be read. */
export function unitOf(text: string | undefined, side: 'min' | 'max', unit: DateUnit): number | undefined {
  try {
    const day = text === undefined ? undefined : boundsOf(text)[side];
    return day === undefined ? undefined : unitOfDay(day, unit);
  } catch {
    return undefined;
  }
}
