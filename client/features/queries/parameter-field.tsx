import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Checkbox, FieldError, Input, Label, NumberField, Text, TextField } from 'react-aria-components';
import { askEntity } from '../../api/questions.ts';
import { EntityPicker } from '../../entity/entity-picker.tsx';
import { DateText } from '../../entity/text-segments.tsx';
import { dateProblem } from '../../ui/date-problem.ts';
import { ChoiceField } from './choice-field.tsx';
import type { ParameterFieldProps } from './parameter-field-props.ts';

/** The field that suits a parameter's type. */
export function ParameterField(props: ParameterFieldProps) {
  const { parameter, value, onChange } = props;
  switch (parameter.type) {
    case 'entity':
      return <EntityField {...props} />;
    case 'choice':
      return <ChoiceField {...props} />;
    case 'integer':
      return <IntegerField {...props} />;
    case 'boolean':
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
    case 'date':
    case 'string':
      return <WordField {...props} />;
  }
}

function WordField({ parameter, value, problem, follows, onChange }: ParameterFieldProps) {
  const isDate = parameter.type === 'date';
  const wrong = problem ?? (isDate ? dateProblem(value) : undefined);
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={wrong !== undefined}
      validationBehavior="aria"
    >
      <Label>{parameter.label}</Label>
      <Input className="input" placeholder={isDate ? '1978, 1978-08 or 1978-08-03' : ''} />
      <FieldError className="field-error">{wrong}</FieldError>
      {isDate && value.trim() !== '' && !wrong && (
        <Text slot="description" className="field-help">
          <DateText date={value.trim()} />
          {follows && `, ${follows} the as-of date`}
        </Text>
      )}
    </TextField>
  );
}

function IntegerField({ parameter, value, problem, onChange }: ParameterFieldProps) {
  return (
    <NumberField
      className="field"
      value={value === '' ? Number.NaN : Number(value)}
      onChange={(number) => onChange(Number.isNaN(number) ? '' : String(number))}
      formatOptions={{ maximumFractionDigits: 0, useGrouping: false }}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
    >
      <Label>{parameter.label}</Label>
      <Input className="input" />
      <FieldError className="field-error">{problem}</FieldError>
    </NumberField>
  );
}

/** An entity of the kind that the query asks for, by name; its id is what is sent. */
function EntityField({ parameter, value, problem, onChange, onType }: ParameterFieldProps) {
  const [first] = useState(value);
  const { data, error } = useQuery({ ...askEntity(first), enabled: first !== '' });
  const scopes = useMemo(() => [{ kind: parameter.kind, title: null }], [parameter.kind]);
  const isComing = first !== '' && !data && !error;
  return (
    <EntityPicker
      label={parameter.label}
      scopes={scopes}
      // What has no name here is shown as it was asked for.
      initialText={data?.node.name ?? (isComing ? '' : first)}
      {...(isComing && { placeholder: 'Loading its name …' })}
      keepsChoice
      problem={problem}
      onChoose={(node) => onChange(node.id)}
      onEdit={onType}
    />
  );
}
