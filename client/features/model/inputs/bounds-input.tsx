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
  return (
    <TextInput
      label={label}
      value={value === undefined ? '' : String(value)}
      placeholder="As on the canvas"
      onChange={(text) => {
        const number = Number(text);
        if (text.trim() === '') onChange(undefined);
        else if (Number.isFinite(number)) onChange(number);
      }}
    />
  );
}
