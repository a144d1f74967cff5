import { useState } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import type { RangeSetting } from '../layouts/settings/setting.ts';

interface RangeFieldProps {
  setting: RangeSetting;
  value: number;
  /** Called once for each move, when it ends. */
  onChange(value: number): void;
}

/** A number that one slides to. */
export function RangeField({ setting, value, onChange }: RangeFieldProps) {
  const [moving, setMoving] = useState<number | null>(null);
  return (
    <Slider
      className="layout-field layout-range"
      minValue={setting.from}
      maxValue={setting.to}
      step={setting.step}
      formatOptions={setting.format}
      value={moving ?? value}
      onChange={setMoving}
      onChangeEnd={(chosen) => {
        setMoving(null);
        if (chosen !== value) onChange(chosen);
      }}
    >
      <Label>{setting.label}</Label>
      <SliderOutput />
      <SliderTrack className="layout-track">
        {({ state }) => (
          <>
            <span className="layout-track-fill" style={{ width: `${state.getThumbPercent(0) * 100}%` }} />
            <SliderThumb className="layout-thumb" />
          </>
        )}
      </SliderTrack>
    </Slider>
  );
}
