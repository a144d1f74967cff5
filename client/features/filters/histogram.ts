import { scaleLinear } from 'd3-scale';

/** How many values lie from one edge up to, but without, the next. */
interface Bin {
  from: number;
  to: number;
  count: number;
}

export interface Histogram {
  /** Without gaps, from the lowest value to the highest. */
  bins: readonly Bin[];
  /** Whether all values are whole numbers: then each edge lies before the number that it names. */
  isWhole: boolean;
  /** From one limit of a range that can be chosen to the next. */
  step: number;
}

const maxBins = 30;
/** Limits of a range of fractions stand as close as this to each other, against the whole. */
const limits = 200;

/** @param values at least one */
export function histogramOf(values: readonly number[]): Histogram {
  const isWhole = values.every(Number.isInteger);
  const [min, max] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  const end = isWhole ? max + 1 : max === min ? min + 1 : max;
  const wanted = isWhole ? Math.min(maxBins, end - min) : maxBins;
  const scale = scaleLinear().domain([min, end]).nice(wanted);
  const edges = scale.ticks(wanted);
  const [first = min, second = end] = edges;
  const width = second - first;
  const counts = new Array<number>(Math.max(1, edges.length - 1)).fill(0);
  for (const value of values) {
    const index = Math.min(counts.length - 1, Math.max(0, Math.floor((value - first) / width)));
    counts[index] = (counts[index] ?? 0) + 1;
  }
  const bins = counts.map((count, index) => ({
    ...{ from: edges[index] ?? first, to: edges[index + 1] ?? end, count },
  }));
  return { bins, isWhole, step: isWhole ? wholeStep(end - min) : (width * bins.length) / limits };
}

/** One, or of a wide range a round number. */
function wholeStep(span: number): number {
  const [first = 0, second = 1] = scaleLinear().domain([0, span]).ticks(limits);
  return Math.max(1, Math.round(second - first));
}

/** The first and the last edge. */
export function edgesOf({ bins }: Histogram): [first: number, last: number] {
  return [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 1];
}

/** How many values lie in a range of edges, as far as bins tell. */
export function isWithin({ from, to }: Bin, [first, last]: readonly [number, number]): boolean {
  return to > first && from < last;
}
