import type { GivenParameter } from '../../../../contract/api/query-parameter.ts';
import { ChoiceField } from './choice-field.tsx';
import { EntityField } from './entity-field.tsx';
import { textOf, textsOf } from './filled.ts';
import { GraphChoiceField } from './graph-choice-field.tsx';
import { ListField } from './list-field.tsx';
import type { ParameterFieldProps, TextFieldProps } from './parameter-field-props.ts';
import { BooleanField, DurationField, IntegerField, WhenField, WordField } from './plain-fields.tsx';

/** The field that suits a parameter's type. */
export function ParameterField(props: ParameterFieldProps<GivenParameter>) {
  const { parameter, value } = props;
  if (parameter.isList) return <ListField {...props} value={[...textsOf(value)]} />;
  const text = { ...props, value: textOf(value) };
  return parameter.hasChoicesInGraph ? <GraphChoiceField {...text} /> : <TypedField {...text} />;
}

function TypedField(props: TextFieldProps) {
  switch (props.parameter.type) {
    case 'entity':
      return <EntityField {...props} />;
    case 'choice':
      return <ChoiceField {...props} />;
    case 'integer':
      return <IntegerField {...props} />;
    case 'boolean':
      return <BooleanField {...props} />;
    case 'date':
      return <WhenField {...props} />;
    case 'string':
      return <WordField {...props} />;
    case 'duration':
      return <DurationField {...props} />;
  }
}
