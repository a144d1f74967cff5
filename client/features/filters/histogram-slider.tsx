import { useLayoutEffect, useRef, useState } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { edgesOf, type Histogram, isWithin } from './histogram.ts';

/** From one edge of the histogram to another. */
export type EdgeRange = readonly [from: number, to: number];

interface HistogramSliderProps {
  name: string;
  histogram: Histogram;
  range: EdgeRange;
  /** How the first and the last value between two edges read. */
  textsOf(range: EdgeRange): [from: string, to: string];
  /** @param range null for the whole */
  onChange(range: EdgeRange | null): void;
}

/** In units of the drawing, which is as wide as it is given room. */
const drawing = { width: 300, height: 64 };

/** How values are spread, as bars, and the range of them that is wanted, between two thumbs. */
export function HistogramSlider({ name, histogram, range, textsOf, onChange }: HistogramSliderProps) {
  const [dragged, setDragged] = useState<EdgeRange | null>(null);
  const shown = dragged ?? range;
  const whole = edgesOf(histogram);
  const texts = textsOf(shown);
  const thumbs = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)] as const;
  // The library says a bare number; dates are said as such.
  useLayoutEffect(() => {
    for (const [index, thumb] of thumbs.entries())
      thumb.current?.setAttribute('aria-valuetext', texts[index] ?? '');
  });
  const read = (value: number | number[]): EdgeRange => {
    const [from = whole[0], to = whole[1]] = [value].flat();
    if (to > from) return [from, to];
    // At least one step stays between the two.
    return from === shown[0] ? [from, Math.min(whole[1], from + histogram.step)] : [to - histogram.step, to];
  };
  return (
    <div className="filter-histogram">
      <Bars histogram={histogram} range={shown} />
      <Slider
        aria-label={name}
        minValue={whole[0]}
        maxValue={whole[1]}
        step={histogram.step}
        value={[...shown]}
        onChange={(value) => setDragged(read(value))}
        onChangeEnd={(value) => {
          setDragged(null);
          const [from, to] = read(value);
          onChange(from <= whole[0] && to >= whole[1] ? null : [from, to]);
        }}
      >
        <SliderTrack className="filter-track">
          {({ state }) => (
            <>
              <span
                className="filter-track-range"
                style={{
                  left: `${100 * state.getThumbPercent(0)}%`,
                  right: `${100 - 100 * state.getThumbPercent(1)}%`,
                }}
              />
              {(['From', 'To'] as const).map((side, index) => (
                <SliderThumb
                  key={side}
                  index={index}
                  className="filter-thumb"
                  aria-label={side}
                  {...(thumbs[index] && { inputRef: thumbs[index] })}
                />
              ))}
            </>
          )}
        </SliderTrack>
      </Slider>
      <p className="filter-range" aria-hidden>
        <span>{texts[0]}</span>
        <span>{texts[1]}</span>
      </p>
    </div>
  );
}

function Bars({ histogram, range }: { histogram: Histogram; range: EdgeRange }) {
  const [first, last] = edgesOf(histogram);
  const highest = Math.max(...histogram.bins.map(({ count }) => count), 1);
  const place = (edge: number) => ((edge - first) / (last - first)) * drawing.width;
  return (
    <svg
      className="filter-bars"
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      preserveAspectRatio="none"
      aria-hidden
    >
      {histogram.bins.map((bin) => {
        // The least bar is still to be seen.
        const height = bin.count === 0 ? 0 : Math.max(2, (bin.count / highest) * drawing.height);
        const width = place(bin.to) - place(bin.from);
        const gap = Math.min(1.5, width / 4);
        return (
          <rect
            key={bin.from}
            data-within={isWithin(bin, range)}
            x={place(bin.from) + gap / 2}
            y={drawing.height - height}
            width={width - gap}
            height={height}
          />
        );
      })}
    </svg>
  );
}
