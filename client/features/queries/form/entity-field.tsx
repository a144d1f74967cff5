import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { askEntity } from '../../../api/questions/explore.ts';
import { EntityPicker } from '../../../entity/entity-picker.tsx';
import type { TextFieldProps } from './parameter-field-props.ts';
import { useEntityScopes } from './use-entity-scopes.ts';

/** An entity of the kind that the query asks for, by name; its id is what is sent. */
export function EntityField({ parameter, value, problem, onChange, onType }: TextFieldProps) {
  const [first] = useState(value);
  const { data, error } = useQuery({ ...askEntity(first), enabled: first !== '' });
  const scopes = useEntityScopes(parameter);
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
