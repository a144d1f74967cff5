import { useState } from 'react';
import { numberIn } from '../../../entity/number-in.ts';
import { TextInput } from '../../../ui/text-input.tsx';

interface Bounds {
  from?: number | undefined;
  to?: number | undefined;
}

/** The least and the greatest number that are distinguished; as they are on the canvas where empty. */
export function BoundsInput({ value, onChange }: { value: Bounds; onChange: (bounds: Bounds) => void }) {
  return (
    <div className="model-pair">
      <NumberInput
        label="From (optional)"
        value={value.from}
        onChange={(from) => onChange({ from, to: value.to })}
      />
      <NumberInput
        label="To (optional)"
        value={value.to}
        onChange={(to) => onChange({ from: value.from, to })}
      />
    </div>
  );
}

function NumberInput({
  label,
  value,
  onChange,
}: {
  label: string;
  value: number | undefined;
  onChange: (number: number | undefined) => void;
}) {
  // What is typed stays as it is while it is on its way to a number, as `-` and `1.` are.
  const [typed, setTyped] = useState(value === undefined ? '' : String(value));
  const number = numberIn(typed);
  return (
    <TextInput
      label={label}
      value={numberIn(typed) === (value ?? null) ? typed : String(value ?? '')}
      placeholder="As on the canvas"
      problem={typed.trim() !== '' && number === null ? 'Type a number, such as 1.5.' : undefined}
      onChange={(text) => {
        setTyped(text);
        onChange(numberIn(text) ?? undefined);
      }}
    />
  );
}
