import { Label, Radio, RadioGroup } from 'react-aria-components';
import { type ResultMode, useResultMode } from '../workspace/result-mode.ts';
import './result-mode.css';

/** Asks whether a result is added to the canvas or takes the place of what is there; undo takes back either. */
export function ResultModeField({ label }: { label: string }) {
  const { mode, choose } = useResultMode();
  return (
    <RadioGroup
      className="field"
      orientation="horizontal"
      value={mode}
      onChange={(chosen) => choose(chosen as ResultMode)}
    >
      <Label>{label}</Label>
      <div className="segments result-mode">
        <Radio className="segment" value="add">
          Add to canvas
        </Radio>
        <Radio className="segment" value="replace">
          Replace canvas
        </Radio>
      </div>
    </RadioGroup>
  );
}
