import { Label, Radio, RadioGroup } from 'react-aria-components';

interface ChoiceFieldProps<Id extends string> {
  label: string;
  options: readonly { id: Id; label: string }[];
  value: Id;
  onChange(id: Id): void;
}

/** A labelled choice of a few, all in sight side by side. */
export function ChoiceField<Id extends string>({ label, options, value, onChange }: ChoiceFieldProps<Id>) {
  return (
    <RadioGroup
      className="layout-field"
      orientation="horizontal"
      value={value}
      onChange={(id) => onChange(id as Id)}
    >
      <Label>{label}</Label>
      <div className="layout-choices">
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className="layout-choice">
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
