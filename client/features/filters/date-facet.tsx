import { describeDate } from '../../../contract/text/dates.ts';
import { type DateHistogram, edtfOfUnit, unitOf } from './date-histogram.ts';
import { edgesOf } from './histogram.ts';
import { type EdgeRange, HistogramSlider } from './histogram-slider.tsx';
import { MissingTick } from './missing-tick.tsx';
import type { CurrentFilter } from './use-filter.ts';

interface DateFacetProps {
  name: string;
  histogram: DateHistogram;
  missing: number;
  current: CurrentFilter;
}

/** A range of years or months. */
export function DateFacet({ name, histogram, missing, current }: DateFacetProps) {
  const { filter, set } = current;
  const { unit } = histogram;
  const [first, last] = edgesOf(histogram);
  const given = filter && 'dates' in filter.condition ? filter.condition.dates : {};
  const clamped = (edge: number) => Math.min(last, Math.max(first, edge));
  const to = unitOf(given.to, 'max', unit);
  const range: EdgeRange = [
    clamped(unitOf(given.from, 'min', unit) ?? first),
    to === undefined ? last : clamped(to + 1),
  ];
  const change = (next: EdgeRange | null) => {
    if (next === null) return set(null);
    const [from, end] = next;
    set({
      dates: {
        ...(from > first && { from: edtfOfUnit(from, unit) }),
        ...(end < last && { to: edtfOfUnit(end - 1, unit) }),
      },
    });
  };
  return (
    <>
      <HistogramSlider
        name={name}
        histogram={histogram}
        range={range}
        textsOf={([from, end]) => [
          describeDate(edtfOfUnit(from, unit)),
          describeDate(edtfOfUnit(end - 1, unit)),
        ]}
        onChange={change}
      />
      <MissingTick missing={missing} current={current} />
    </>
  );
}
