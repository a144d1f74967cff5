import { kinds } from '../../../contract/model/kinds.ts';
import type { EntityRecord } from '../shapes/entities.ts';
import { idIn, references } from '../shapes/references.ts';
import { datedProperties } from './dated-properties.ts';
import { type NodeRow, present } from './rows.ts';

/**
 * An entity as a node. Its other names are stored as two lists side by side, as a property cannot hold records.
 * @param leads whether somebody is said to have headed something
 */
export function entityRow(entity: EntityRecord, leads: boolean, dataset: string): NodeRow {
  const { id, kind, name, names = [], summary, start, end, on, cite, ...own } = entity;
  const forms = [name, ...names.map((other) => other.name)];
  return {
    id,
    labels: ['Entity', kind, ...(kinds[kind].body ? ['Body'] : []), ...(leads ? ['Leader'] : [])].sort(),
    properties: present({
      id,
      name,
      names: names.map((other) => other.name),
      nameKinds: names.map((other) => other.kind),
      searchNames: searchable(forms),
      summary,
      ...datedProperties({ start: on ?? start, end: on ?? end }),
      ...own,
      ...referencesIn(entity),
      dataset,
      citations: cite,
    }),
  };
}

/** Forms with a plain d for each đ, which is a letter of its own: taking off marks leaves it as it is. */
function searchable(forms: string[]): string[] {
  const plain = forms.map((form) => form.replaceAll('đ', 'd').replaceAll('Đ', 'D'));
  return [...new Set(plain)].filter((form) => !forms.includes(form));
}

/** Fields that hold the id of another entity, which stands in the graph without its data set. */
function referencesIn(entity: EntityRecord): Record<string, string> {
  const fields = Object.keys(references[entity.kind] ?? {});
  const given = Object.entries(entity).filter(([field]) => fields.includes(field));
  return Object.fromEntries(given.map(([field, value]) => [field, idIn(String(value))]));
}
