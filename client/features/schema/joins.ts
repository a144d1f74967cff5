import type { SchemaGraph } from '../../../contract/api/routes/service.ts';
import type { SampleOf } from '../../api/questions/explore.ts';

/** So many are shown of a label or a type; its most frequent ones. */
const maxJoins = 12;

/** What a label or a type is joined with, as Cypher writes it: `(Customer)-[PURCHASED]->(Order)`. */
export function joinsOf(of: SampleOf, connections: SchemaGraph['connections']): string[] {
  return connections
    .filter(({ type, from, to }) => ('type' in of ? type === of.type : from === of.label || to === of.label))
    .slice(0, maxJoins)
    .map(({ type, from, to }) => `(${from ?? ''})-[${type}]->(${to ?? ''})`);
}
