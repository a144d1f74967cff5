import { kinds } from '../../../contract/model/kinds.ts';
import type { SeedProblem } from '../problem.ts';
import type { SeedRecord } from '../reading/seed-record.ts';
import { isBorrowed, references } from '../shapes/references.ts';
import { articled, nobodyHasId } from './ends.ts';
import { type KnownRecords, kindOfRecord } from './known.ts';

/** Fields such as a congress's `party` that name no entity, or one of the wrong kind. */
export function checkReferences(record: SeedRecord, known: KnownRecords): SeedProblem[] {
  const own = kindOfRecord(record);
  return Object.entries((own && references[own]) ?? {}).flatMap(([field, wanted]) => {
    const id = record.text(field);
    if (id === undefined || isBorrowed(id)) return [];
    const entity = known.entities.get(id);
    if (!entity && known.unread.has(id)) return [];
    if (!entity) return [{ ...record.at(field), message: nobodyHasId(field, id, known) }];
    const kind = kindOfRecord(entity);
    if (!kind || wanted === 'any' || kind === wanted) return [];
    const message = `${field} is "${id}", ${articled(kinds[kind].one)}, but must be ${articled(kinds[wanted].one)}.`;
    return [{ ...record.at(field), message }];
  });
}
