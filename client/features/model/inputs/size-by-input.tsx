import type { SizeBy } from '../../../../contract/model/profile/looks.ts';
import { numberIn } from '../../../entity/number-in.ts';
import type { KnownProperty } from '../use-model.ts';
import { BoundsInput } from './bounds-input.tsx';
import { PropertyInput } from './property-input.tsx';

interface SizeByInputProps {
  label: string;
  value: SizeBy | undefined;
  properties: readonly KnownProperty[];
  onChange: (sizeBy: SizeBy | undefined) => void;
}

/** A size or a width that grows with a number. */
export function SizeByInput({ label, value, properties, onChange }: SizeByInputProps) {
  const numbers = properties.filter(
    ({ types, example }) => numberIn(example) !== null || types.some((type) => /INTEGER|FLOAT/.test(type)),
  );
  if (numbers.length === 0 && !value) return null;
  return (
    <section className="model-section" aria-label={label}>
      <PropertyInput
        label={label}
        value={value?.property}
        properties={numbers}
        onChange={(property) => onChange(property === undefined ? undefined : { ...value, property })}
      />
      {value && (
        <BoundsInput value={value} onChange={(bounds) => onChange({ property: value.property, ...bounds })} />
      )}
    </section>
  );
}
