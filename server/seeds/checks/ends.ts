import { kinds } from '../../../contract/model/kinds.ts';
import { relationshipTypeOf } from '../../../contract/model/relationship-types.ts';
import type { SeedProblem } from '../problem.ts';
import type { SeedRecord } from '../reading/seed-record.ts';
import { isBorrowed } from '../shapes/references.ts';
import { fileOfType } from '../tables.ts';
import { type KnownRecords, kindOfRecord } from './known.ts';

/** A fact in the wrong file, or whose ends are unknown, of the wrong kinds, or the same. */
export function checkEnds(record: SeedRecord, known: KnownRecords): SeedProblem[] {
  if (record.table.holds !== 'facts') return [];
  return [
    ...wrongFile(record, record.table.types),
    ...wrongEnd(record, 'from', known),
    ...wrongEnd(record, 'to', known),
    ...sameEnds(record),
  ];
}

function wrongFile(record: SeedRecord, types: readonly string[]): SeedProblem[] {
  const type = record.text('type');
  const right = type && fileOfType(type);
  if (!type || !right || types.includes(type)) return [];
  return [{ ...record.at('type'), message: `${type} does not belong in this file: move it to ${right}.` }];
}

function wrongEnd(record: SeedRecord, end: 'from' | 'to', known: KnownRecords): SeedProblem[] {
  const id = record.text(end);
  if (id === undefined || isBorrowed(id)) return [];
  const entity = known.entities.get(id);
  if (!entity)
    return known.unread.has(id) ? [] : [{ ...record.at(end), message: nobodyHasId(end, id, known) }];
  const kind = kindOfRecord(entity);
  const allowed = relationshipTypeOf(record.text('type') ?? '')?.[end] ?? 'any';
  if (!kind || allowed === 'any' || allowed.includes(kind)) return [];
  const verb = end === 'from' ? 'begin at' : 'end at';
  const right = allowed.map((each) => kinds[each].one).join(', ');
  const message = `${end} is "${id}", ${articled(kinds[kind].one)}, but ${record.text('type')} must ${verb} one of: ${right}.`;
  return [{ ...record.at(end), message }];
}

function sameEnds(record: SeedRecord): SeedProblem[] {
  const id = record.text('to');
  if (id === undefined || id !== record.text('from')) return [];
  return [{ ...record.at('to'), message: `to is "${id}", which is where the fact comes from.` }];
}

export function nobodyHasId(field: string, id: string, known: KnownRecords): string {
  return `${field} is "${id}", but no entity has that id.${known.hints.entities(id)}`;
}

export function articled(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
