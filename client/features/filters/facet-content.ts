import type { FilterSubject } from '../../../contract/model/filter.ts';
import {
  type Degrees,
  type GraphItem,
  type Scalar,
  timeOf,
  valuesOf,
} from '../../entity/filters/aspect-values.ts';
import { dateIn } from '../../entity/filters/date-in.ts';
import { numberIn } from '../../entity/number-in.ts';
import { type DateHistogram, dateHistogram } from './date-histogram.ts';
import { type Histogram, histogramOf } from './histogram.ts';

/** What items have of what they are filtered by, as it is best chosen from. */
export type FacetContent = { missing: number } & (
  | { form: 'values'; values: readonly ValueCount[] }
  | { form: 'numbers'; histogram: Histogram }
  | { form: 'dates'; histogram: DateHistogram }
  | { form: 'text' }
);

export interface ValueCount {
  text: string;
  count: number;
}

/** Fewer numbers than this are listed one by one, rather than by their range. */
const leastNumbers = 7;
/** Texts that hardly ever repeat are searched; so many can be listed all the same. */
const mostSingle = 12;
/** Longer texts are read, and no names of anything. */
const longest = 60;

/** @param degrees how many relationships each node has */
export function facetContent(
  items: readonly GraphItem[],
  on: FilterSubject['on'],
  degrees: Degrees,
): FacetContent {
  const times = items.map((item) => timeOf(item, on));
  const known = times.filter((time) => time !== null);
  const dates = dateHistogram(known);
  if (dates) return { form: 'dates', histogram: dates, missing: items.length - known.length };
  const perItem = items.map((item) => valuesOf(item, on, degrees));
  const missing = perItem.filter((values) => values.length === 0).length;
  const counts = countsOf(perItem);
  const all = perItem.flat();
  if ('computed' in on && on.computed === 'name') return { form: 'text', missing };
  return { ...formOf(all, counts), missing };
}

type WithoutMissing<Content> = Content extends unknown ? Omit<Content, 'missing'> : never;

function formOf(all: readonly Scalar[], counts: readonly ValueCount[]): WithoutMissing<FacetContent> {
  if (counts.length >= leastNumbers) {
    const numbers = all.map((value) => numberIn(typeof value === 'boolean' ? null : value));
    if (numbers.every((number) => number !== null))
      return { form: 'numbers', histogram: histogramOf(numbers) };
    const dates = all.map(dateIn);
    const histogram = dates.every((date) => date !== null) ? dateHistogram(dates) : null;
    if (histogram) return { form: 'dates', histogram };
  }
  const isListed = counts.length <= mostSingle || counts.length <= all.length / 2;
  const isShort = counts.every(({ text }) => text.length <= longest);
  return isListed && isShort ? { form: 'values', values: counts } : { form: 'text' };
}

/** Each value with the number of items that have it, the most frequent first. */
function countsOf(perItem: readonly (readonly Scalar[])[]): ValueCount[] {
  const counts = new Map<string, number>();
  for (const values of perItem)
    for (const text of new Set(values.map(String))) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort(
      (one, other) =>
        other.count - one.count || one.text.localeCompare(other.text, undefined, { numeric: true }),
    );
}
