import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { Slider, SliderThumb, SliderTrack, VisuallyHidden } from 'react-aria-components';
import { ownValue } from '../../contract/model/own-value.ts';
import { edtfYear } from '../../contract/model/time/edtf/edtf-of.ts';
import { describeYear } from '../../contract/text/year.ts';
import { inYear, moved, type Unit, yearOf } from '../workspace/move-date.ts';
import { labelOfYear } from './texts.ts';
import { YearBars } from './year-bars.tsx';
import type { Year, YearRange } from './years.ts';

interface YearSliderProps {
  at: string | null;
  span: YearRange;
  years: readonly Year[];
  onMove: (at: string) => void;
}

/** Slides through the years; with Shift the arrow keys move by a month, with Ctrl by a day. */
export function YearSlider({ at, span, years, onMove }: YearSliderProps) {
  const year = (at === null ? undefined : yearOf(at)) ?? span.last;
  const input = useRef<HTMLInputElement>(null);
  // The library says a number; years are said with their era.
  useLayoutEffect(() => input.current?.setAttribute('aria-valuetext', describeYear(year)));
  const movesFiner = (event: KeyboardEvent) => {
    const by = ownValue({ ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }, event.key);
    const unit: Unit | undefined = event.ctrlKey ? 'day' : event.shiftKey ? 'month' : undefined;
    if (!by || !unit) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(moved(at ?? edtfYear(span.last), unit, by));
  };
  return (
    <div className="year-slider" data-off={at === null} onKeyDownCapture={movesFiner}>
      <YearBars span={span} years={years} year={at === null ? null : year} />
      <Slider
        aria-label="As-of year"
        minValue={span.first}
        maxValue={span.last}
        step={1}
        formatOptions={{ useGrouping: false }}
        value={Math.min(span.last, Math.max(span.first, year))}
        onChange={(wanted) => onMove(inYear(at, wanted))}
      >
        <SliderTrack className="year-track">
          <SliderThumb
            className="year-thumb"
            inputRef={input}
            aria-label={labelOfYear(at)}
            aria-describedby="year-slider-keys"
          />
        </SliderTrack>
      </Slider>
      <VisuallyHidden elementType="p" id="year-slider-keys">
        Arrow keys move by a year; with Shift, by a month; with Control, by a day.
      </VisuallyHidden>
    </div>
  );
}
