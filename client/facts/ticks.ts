import { scaleUtc } from 'd3-scale';
import { utcFormat } from 'd3-time-format';
import { dayAt } from '../../contract/model/time/days.ts';
import { edtfOf } from '../../contract/model/time/edtf/edtf-of.ts';
import { describeYear } from '../../contract/text/year.ts';
import type { TimeStretch } from './span.ts';

export interface Tick {
  time: number;
  label: string;
  /** Whether it begins a year, among months, or a month, among days. */
  strong: boolean;
}

const month = utcFormat('%B');
const shortMonth = utcFormat('%b');
const day = utcFormat('%-d %b');

function year(date: Date): string {
  return describeYear(date.getUTCFullYear());
}

/** Pixels that a label needs with the air around it. */
const room = 84;
const longestYear = 366 * 86_400_000;

/** Decades, years, months or days, as many as there is room for. */
export function ticksOf(range: TimeStretch, width: number): Tick[] {
  const times = scaleUtc()
    .domain(range)
    .ticks(Math.max(2, Math.floor(width / room)));
  const dates = times.filter((date) => date.getUTCHours() === 0);
  const smallest = Math.min(...dates.slice(1).map((date, index) => date.getTime() - Number(dates[index])));
  const pixels = (smallest / (range[1] - range[0])) * width;
  return dates
    .map((date) => (smallest > longestYear ? asCounted(date) : date))
    .map((date) => ({ time: date.getTime(), ...labelFor(date, smallest, pixels) }));
}

/** A round year before 1 as people count: 100 BCE is the year -99. */
function asCounted(date: Date): Date {
  const year = date.getUTCFullYear();
  return year > 0 ? date : new Date(new Date(date).setUTCFullYear(year + 1));
}

/** @param step between two ticks, in milliseconds and in pixels */
function labelFor(date: Date, step: number, pixels: number): Pick<Tick, 'label' | 'strong'> {
  const days = step / 86_400_000;
  const beginsYear = date.getUTCMonth() === 0 && date.getUTCDate() === 1;
  if (days > 300) return { label: year(date), strong: days < 1000 && date.getUTCFullYear() % 10 === 0 };
  if (beginsYear) return { label: year(date), strong: true };
  if (days > 25) return { label: days > 80 || pixels < room ? shortMonth(date) : month(date), strong: false };
  return { label: day(date), strong: date.getUTCDate() === 1 };
}

/** What is seen, in years: `1949–1978`. */
export function yearsSeen([from, to]: TimeStretch): string {
  const [first, last] = [year(new Date(from)), year(new Date(to))];
  return first === last ? first : `${first}–${last}`;
}

/**
 * A point on the axis as a date, no more precise than it can be pointed at.
 * @param pixel milliseconds that one pixel stands for
 */
export function pointedAt(time: number, pixel: number): string {
  const days = pixel / 86_400_000;
  return edtfOf(dayAt(time), days > 12 ? 'year' : days > 0.4 ? 'month' : 'day');
}
