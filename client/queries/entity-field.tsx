import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { askEntity } from '../api/questions.ts';
import { EntityPicker } from '../search/entity-picker.tsx';
import type { ParameterFieldProps } from './parameter-field.tsx';

/** An entity of the kind that the query asks for, by name; its id is what is sent. */
export function EntityField({ parameter, value, problem, onChange, onType }: ParameterFieldProps) {
  const [first] = useState(value);
  const { data } = useQuery({ ...askEntity(first), enabled: first !== '' });
  const scopes = useMemo(() => [{ kind: parameter.kind, title: null }], [parameter.kind]);
  const name = data?.node.name ?? first;
  return (
    <div className="field">
      <EntityPicker
        key={name}
        label={parameter.label}
        scopes={scopes}
        initialText={name}
        keepsChoice
        onChoose={(node) => onChange(node.id)}
        onEdit={onType}
      />
      {problem && <span className="field-error">{problem}</span>}
    </div>
  );
}
