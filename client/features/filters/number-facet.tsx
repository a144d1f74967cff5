import { Input, NumberField } from 'react-aria-components';
import { numberText } from '../../entity/looks/texts.ts';
import { edgesOf, type Histogram } from './histogram.ts';
import { type EdgeRange, HistogramSlider } from './histogram-slider.tsx';
import { MissingTick } from './missing-tick.tsx';
import type { CurrentFilter } from './use-filter.ts';

interface NumberFacetProps {
  name: string;
  histogram: Histogram;
  missing: number;
  current: CurrentFilter;
}

/** A range of numbers, by its histogram or written exactly. */
export function NumberFacet({ name, histogram, missing, current }: NumberFacetProps) {
  const { filter, set } = current;
  const { min, max } = filter && 'range' in filter.condition ? filter.condition.range : {};
  const [first, last] = edgesOf(histogram);
  const beyond = histogram.isWhole ? 1 : 0;
  const clamped = (edge: number) => Math.min(last, Math.max(first, edge));
  const range: EdgeRange = [
    min === undefined ? first : clamped(min),
    max === undefined ? last : clamped(max + beyond),
  ];
  const change = (from: number | undefined, to: number | undefined) =>
    set(
      from === undefined && to === undefined
        ? null
        : { range: { ...(from !== undefined && { min: from }), ...(to !== undefined && { max: to }) } },
    );
  return (
    <>
      <HistogramSlider
        name={name}
        histogram={histogram}
        range={range}
        textsOf={([from, to]) => [numberText(from), numberText(to - beyond)]}
        onChange={(next) =>
          change(
            next && next[0] > first ? next[0] : undefined,
            next && next[1] < last ? next[1] - beyond : undefined,
          )
        }
      />
      <div className="filter-limits">
        <Limit label={`${name}, at least`} value={min} onChange={(value) => change(value, max)} />
        <span aria-hidden>–</span>
        <Limit label={`${name}, at most`} value={max} onChange={(value) => change(min, value)} />
      </div>
      <MissingTick missing={missing} current={current} />
    </>
  );
}

interface LimitProps {
  label: string;
  value: number | undefined;
  onChange(value: number | undefined): void;
}

function Limit({ label, value, onChange }: LimitProps) {
  return (
    <NumberField
      aria-label={label}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? undefined : next)}
      formatOptions={{ maximumFractionDigits: 12 }}
    >
      <Input className="input" placeholder="Any" />
    </NumberField>
  );
}
