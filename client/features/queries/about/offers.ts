import type { QueryParameter } from '../../../../contract/api/query-parameter.ts';
import type { SavedQuery } from '../../../../contract/api/routes/queries.ts';

/** A saved query that can be asked about an entity. */
export interface Offer {
  query: SavedQuery;
  /** What the entity is filled in for. */
  parameter: QueryParameter;
}

/**
 * The saved queries with a parameter that takes an entity with these labels; first those that ask for just one of them,
 * then those that take any entity.
 */
export function offersFor(labels: readonly string[], queries: readonly SavedQuery[]): Offer[] {
  const offers = queries
    .filter(({ fits }) => fits)
    .flatMap((query): Offer[] => {
      const taking = query.parameters.filter(
        ({ type, kind }) => type === 'entity' && (kind === null || labels.includes(kind)),
      );
      const parameter = taking.find(({ kind }) => kind !== null) ?? taking[0];
      return parameter ? [{ query, parameter }] : [];
    });
  const ofKind = offers.filter(({ parameter }) => parameter.kind !== null);
  return [...ofKind, ...offers.filter(({ parameter }) => parameter.kind === null)];
}
