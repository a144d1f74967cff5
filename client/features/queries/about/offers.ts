import type { QueryParameter } from '../../../../contract/api/query-parameter.ts';
import type { SavedQuery } from '../../../../contract/api/routes/queries.ts';
import type { GraphNode } from '../../../../contract/model/graph.ts';
import { playsRole } from '../../../../contract/model/meaning.ts';

/** A saved query that can be asked about an entity. */
export interface Offer {
  query: SavedQuery;
  /** What the entity is filled in for. */
  parameter: QueryParameter;
}

/**
 * The saved queries with a parameter that takes an entity; first those that ask for just what it is,
 * then those that take any entity.
 */
export function offersFor(
  node: Pick<GraphNode, 'labels' | 'plays'>,
  queries: readonly SavedQuery[],
): Offer[] {
  const offers = queries
    .filter(({ fits }) => fits)
    .flatMap((query): Offer[] => {
      const taking = query.parameters.filter(
        ({ type, kind, role }) =>
          type === 'entity' &&
          (kind === null || node.labels.includes(kind)) &&
          (role === undefined || playsRole(node, role)),
      );
      const parameter = taking.find(isOfKind) ?? taking[0];
      return parameter ? [{ query, parameter }] : [];
    });
  const ofKind = offers.filter(({ parameter }) => isOfKind(parameter));
  return [...ofKind, ...offers.filter(({ parameter }) => !isOfKind(parameter))];
}

function isOfKind({ kind, role }: QueryParameter): boolean {
  return kind !== null || role !== undefined;
}
