import type { GraphEdge } from '../../../contract/model/graph.ts';
import { isOwnItem } from '../../../contract/model/meaning.ts';
import { relationshipTypeOf } from '../../../contract/model/relationship-types.ts';
import { type Bounds, boundsOf } from '../../../contract/model/time/bounds.ts';
import { type HoldStatus, holdsAt } from '../../../contract/model/time/holding.ts';
import { dayBoundsOf } from '../../../contract/model/time/stored.ts';

/** An edge that a path takes, and whether it held on the query date. */
export interface ChosenEdge {
  edge: GraphEdge;
  holdStatus: Exclude<HoldStatus, 'no'> | null;
}

/**
 * Chooses among the edges between the same two the one that a path takes: what held for certain before what may have,
 * what a source states before what is concluded, and what nobody disputes; then the most telling.
 * @param at EDTF
 */
export function chooseEdge(edges: readonly GraphEdge[], at: string | undefined): ChosenEdge | undefined {
  const interval = at === undefined ? undefined : boundsOf(at);
  return edges
    .map((edge) => ({ edge, holdStatus: holdStatusAt(edge, interval) }))
    .toSorted((one, other) => compare(rankOf(one), rankOf(other)))[0];
}

/** How doubtful an edge is: 0 for one that is certain, stated and undisputed. */
export function doubtOf({ edge, holdStatus: at }: ChosenEdge): number {
  const properties = isOwnItem(edge) ? edge.properties : {};
  const disputed = Array.isArray(properties.disputes) && properties.disputes.length > 0;
  return (at === 'possible' ? 1 : 0) + (properties.basis === 'inferred' ? 1 : 0) + (disputed ? 1 : 0);
}

function holdStatusAt(edge: GraphEdge, interval: Bounds | undefined): ChosenEdge['holdStatus'] {
  if (!interval) return null;
  return holdsAt(dayBoundsOf(edge), interval) === 'certain' ? 'certain' : 'possible';
}

function rankOf(chosen: ChosenEdge): (number | string)[] {
  return [doubtOf(chosen), -(relationshipTypeOf(chosen.edge.type)?.weight ?? 0), chosen.edge.id];
}

function compare(one: (number | string)[], other: (number | string)[]): number {
  const place = one.findIndex((value, index) => value !== other[index]);
  return place === -1 ? 0 : (one[place] ?? 0) < (other[place] ?? 0) ? -1 : 1;
}
