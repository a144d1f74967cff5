import type { FactRecord } from '../shapes/facts.ts';
import { idIn } from '../shapes/references.ts';
import { datedProperties } from './dated-properties.ts';
import { present, type RelationshipRow } from './rows.ts';

/** A fact as a relationship. */
export function factRow(fact: FactRecord, dataset: string): RelationshipRow {
  const { id, type, from, to, role, summary, start, end, attested, on, basis, why, cite, disputes } = fact;
  return {
    id,
    type,
    from: idIn(from),
    to: idIn(to),
    properties: present({
      id,
      role,
      summary,
      ...datedProperties({ start: on ?? start, end: on ?? end, attested }),
      basis,
      why,
      dataset,
      citations: cite,
      disputes,
    }),
  };
}
