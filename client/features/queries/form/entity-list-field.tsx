import { useQueries } from '@tanstack/react-query';
import { askEntity } from '../../../api/questions/explore.ts';
import { EntityPicker } from '../../../entity/entity-picker.tsx';
import type { ListFieldProps } from './parameter-field-props.ts';
import { useEntityScopes } from './use-entity-scopes.ts';
import { ValueTags } from './value-tags.tsx';

/** Any number of entities, each chosen by name. */
export function EntityListField({ parameter, value, problem, onChange, onType }: ListFieldProps) {
  const entities = useQueries({ queries: value.map((id) => askEntity(id)) });
  const names = new Map(value.map((id, index) => [id, entities[index]?.data?.node.name ?? id]));
  const scopes = useEntityScopes(parameter);
  return (
    <div className="list-field">
      <EntityPicker
        label={parameter.label}
        scopes={scopes}
        placeholder={value.length === 0 ? 'Type a name …' : 'Add another …'}
        problem={problem}
        onChoose={({ id }) => onChange([...new Set([...value, id])])}
        onEdit={onType}
      />
      <ValueTags
        label={parameter.label}
        values={value}
        nameOf={(id) => names.get(id) ?? id}
        onChange={onChange}
      />
    </div>
  );
}
