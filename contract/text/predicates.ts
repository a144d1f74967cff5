import type { GraphNode } from '../model/graph.ts';
import { reads, relationshipTypeOf } from '../model/relationship-types.ts';
import { nameOf } from './names.ts';
import { plainText } from './plain-text.ts';

/** What to put between the two ends of a relationship to make a sentence: `Xuan Thuy` *headed* `the Commission`. */
export function predicateOf(type: string, direction: 'out' | 'in'): string {
  const known = relationshipTypeOf(type);
  if (!known) return foreign(type, direction);
  return (known.predicate ?? known.label)[direction === 'out' ? 0 : 1];
}

/** What more of one type of relationship would be, to name a button by: `Show more that the Politburo directed`. */
export function moreOf(node: GraphNode, type: string, direction: 'out' | 'in'): string {
  const name = plainText(nameOf(node));
  if (!relationshipTypeOf(type)) return `Show more: ${name}, ${reads(type, direction)}`;
  return `Show more that ${name} ${predicateOf(type, direction)}`;
}

/** A type of some other model says only its own name, and an arrow which way it goes. */
function foreign(type: string, direction: 'out' | 'in'): string {
  return direction === 'out' ? `→ ${reads(type, 'out')} →` : `← ${reads(type, 'out')} ←`;
}
