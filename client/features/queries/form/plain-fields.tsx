import { Checkbox, FieldError, Input, Label, NumberField, Text } from 'react-aria-components';
import { describeDate } from '../../../../contract/text/dates.ts';
import { describeDuration } from '../../../../contract/text/durations.ts';
import { readDuration } from '../../../../contract/text/written-durations.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { rangeText } from '../texts.ts';
import type { TextFieldProps } from './parameter-field-props.ts';

export function BooleanField({ parameter, value, onChange }: TextFieldProps) {
  return (
    <Checkbox
      className="checkbox"
      isSelected={value === 'true'}
      onChange={(isSelected) => onChange(String(isSelected))}
    >
      <span className="checkbox-box" aria-hidden />
      {parameter.label}
    </Checkbox>
  );
}

export function WordField({ parameter, value, problem, onChange }: TextFieldProps) {
  return <TextInput {...{ label: parameter.label, value, problem, onChange }} />;
}

/** A duration in words or as ISO 8601 has it; what it was understood as is read back. */
export function DurationField({ parameter, value, problem, onChange }: TextFieldProps) {
  const duration = readDuration(value);
  return (
    <TextInput
      {...{ label: parameter.label, value, problem, onChange }}
      placeholder="e.g. 2 years 3 months"
      help={duration && describeDuration(duration)}
    />
  );
}

/** A date as people write it; what it was understood as says how precise it is. */
export function WhenField({ parameter, value, problem, follows, onChange }: TextFieldProps) {
  return (
    <DateField
      label={parameter.label}
      title={parameter.label}
      empty="e.g. 3 August 1978, 1960s, before 1945"
      value={value}
      problem={problem}
      help={value !== '' && follows && `${describeDate(value)}, ${follows} the as-of date`}
      onCommit={(date) => onChange(date ?? '')}
      onUnread={onChange}
    />
  );
}

export function IntegerField({ parameter, value, problem, onChange }: TextFieldProps) {
  const { min, max } = parameter;
  const range = rangeText(parameter);
  return (
    <NumberField
      className="field"
      value={value === '' ? Number.NaN : Number(value)}
      onChange={(number) => onChange(Number.isNaN(number) ? '' : String(number))}
      {...(min !== null && { minValue: min })}
      {...(max !== null && { maxValue: max })}
      commitBehavior="validate"
      formatOptions={{ maximumFractionDigits: 0, useGrouping: false }}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
    >
      <Label>{parameter.label}</Label>
      <Input className="input" />
      {range && !problem && (
        <Text slot="description" className="field-help">
          {range}
        </Text>
      )}
      <FieldError className="field-error">{problem}</FieldError>
    </NumberField>
  );
}
