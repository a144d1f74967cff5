import { formatNumber } from '../../../../contract/text/language.ts';
import { ChooseOrTypeInput } from '../../../ui/choose-or-type-input.tsx';
import type { SampledOf } from '../use-samples.ts';
import { useValues } from '../use-values.ts';

interface ValueInputProps {
  of: SampledOf;
  property: string;
  value: string;
  onChange: (value: string) => void;
}

/** A value of a property: one of those that were found, or any other. */
export function ValueInput({ of, property, value, onChange }: ValueInputProps) {
  const { found } = useValues(of, property);
  return (
    <ChooseOrTypeInput
      label="Value"
      value={value}
      options={found.map(({ text, count }) => ({ text, count: formatNumber(count) }))}
      onChange={onChange}
      listsAll
    />
  );
}
