import { Checkbox, CheckboxGroup, FieldError, Label } from 'react-aria-components';
import { EntityListField } from './entity-list-field.tsx';
import { GraphChoiceListField } from './graph-choice-field.tsx';
import type { ListFieldProps } from './parameter-field-props.ts';
import { TypedListField } from './typed-list-field.tsx';

/** The field for any number of values of a parameter's type. */
export function ListField(props: ListFieldProps) {
  if (props.parameter.hasChoicesInGraph) return <GraphChoiceListField {...props} />;
  switch (props.parameter.type) {
    case 'entity':
      return <EntityListField {...props} />;
    case 'choice':
      return <ChoiceListField {...props} />;
    default:
      return <TypedListField {...props} />;
  }
}

function ChoiceListField({ parameter, value, problem, onChange }: ListFieldProps) {
  return (
    <CheckboxGroup
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
    >
      <Label>{parameter.label}</Label>
      <div className="checkbox-row">
        {parameter.choices.map((choice) => (
          <Checkbox key={choice} className="checkbox" value={choice}>
            <span className="checkbox-box" aria-hidden />
            {choice}
          </Checkbox>
        ))}
      </div>
      <FieldError className="field-error">{problem}</FieldError>
    </CheckboxGroup>
  );
}
