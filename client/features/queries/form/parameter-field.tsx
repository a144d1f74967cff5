import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Checkbox, FieldError, Input, Label, NumberField, TextField } from 'react-aria-components';
import { describeDate } from '../../../../contract/text/dates.ts';
import { askEntity } from '../../../api/questions/explore.ts';
import { EntityPicker } from '../../../entity/entity-picker.tsx';
import { DateField } from '../../../ui/date-field.tsx';
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
      return <WhenField {...props} />;
    case 'string':
    case 'duration':
      return <WordField {...props} />;
  }
}

function WordField({ parameter, value, problem, onChange }: ParameterFieldProps) {
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
    >
      <Label>{parameter.label}</Label>
      <Input className="input" />
      <FieldError className="field-error">{problem}</FieldError>
    </TextField>
  );
}

function WhenField({ parameter, value, problem, follows, onChange }: ParameterFieldProps) {
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
