import { type Kind, kinds } from '../../../contract/model/kinds.ts';
import { relationshipTypeOf } from '../../../contract/model/relationship-types.ts';
import { didYouMean } from '../nearest.ts';
import type { Place, SeedProblem } from '../problem.ts';
import type { SeedRecord } from '../reading/seed-record.ts';
import { references } from '../shapes/references.ts';
import { articled } from './ends.ts';
import { kindOfRecord } from './known.ts';

/** An entity of another data set that a record points to; whether it is there is known only in the graph. */
export interface Borrowed {
  dataset: string;
  id: string;
  /** Of which kinds it may be. */
  kinds: readonly Kind[] | 'any';
  field: string;
  place: Place;
}

/** What the graph has by an id that is borrowed. */
export interface Lender {
  id: string;
  dataset: string | null;
  kind: Kind | null;
}

/** Every reference of sound records to entities of other data sets. */
export function borrowedBy(records: readonly SeedRecord[]): Borrowed[] {
  return records.flatMap((record) =>
    Object.entries(fieldsOf(record)).flatMap(([field, allowed]) => {
      const [dataset = '', id] = (record.text(field) ?? '').split('/');
      return id === undefined ? [] : [{ dataset, id, kinds: allowed, field, place: record.at(field) }];
    }),
  );
}

function fieldsOf(record: SeedRecord): Record<string, Borrowed['kinds']> {
  if (record.table.holds === 'facts') {
    const type = relationshipTypeOf(record.text('type') ?? '');
    return { from: type?.from ?? 'any', to: type?.to ?? 'any' };
  }
  const kind = kindOfRecord(record);
  const own = Object.entries((kind && references[kind]) ?? {});
  return Object.fromEntries(own.map(([field, wanted]) => [field, wanted === 'any' ? wanted : [wanted]]));
}

/**
 * References to what other data sets do not hold, or hold as another kind.
 * @param own the id of the data set that borrows
 * @param lenders what the graph has by the borrowed ids
 * @param loaded ids of the data sets that are loaded
 */
export function checkBorrowed(
  borrowed: readonly Borrowed[],
  own: string,
  lenders: readonly Lender[],
  loaded: readonly string[],
): SeedProblem[] {
  const byId = new Map(lenders.map((lender) => [lender.id, lender]));
  return borrowed.flatMap(({ place, ...reference }) => {
    const message = fault(reference, own, byId.get(reference.id), loaded);
    return message
      ? [{ ...place, message: `${reference.field} is "${reference.dataset}/${reference.id}", ${message}` }]
      : [];
  });
}

function fault(
  { dataset, id, kinds: allowed }: Omit<Borrowed, 'place'>,
  own: string,
  lender: Lender | undefined,
  loaded: readonly string[],
): string | undefined {
  if (dataset === own) return `which is this data set: write "${id}".`;
  if (!loaded.includes(dataset))
    return `but no data set of that id is loaded: load it first.${didYouMean(dataset, loaded)}`;
  if (lender?.dataset !== dataset) return `but that data set has no entity with the id "${id}".`;
  const { kind } = lender;
  if (!kind || allowed === 'any' || allowed.includes(kind)) return undefined;
  const right = allowed.map((each) => kinds[each].one).join(', ');
  return `${articled(kinds[kind].one)}, but must be one of: ${right}.`;
}
