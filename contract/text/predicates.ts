import type { GraphNode } from '../model/graph.ts';
import { isOwnItem, reads, type Typed, wordingOf } from '../model/meaning.ts';
import { relationshipTypeOf } from '../model/relationship-types.ts';
import { nameOf } from './names.ts';
import { plainText } from './plain-text.ts';

/** What to put between the two ends of a relationship to make a sentence: `Xuan Thuy` *headed* `the Commission`. */
export function predicateOf(item: Typed, direction: 'out' | 'in'): string {
  const own = isOwnItem(item) ? relationshipTypeOf(item.type)?.predicate : undefined;
  const wording = own ?? wordingOf(item);
  return wording ? wording[direction === 'out' ? 0 : 1] : foreign(item, direction);
}

/** What more of one type of relationship would be, to name a button by: `Show more that the Politburo directed`. */
export function moreOf(node: GraphNode, item: Typed, direction: 'out' | 'in'): string {
  const name = plainText(nameOf(node));
  if (!isOwnItem(item) || !wordingOf(item)) return `Show more: ${name}, ${reads(item, direction)}`;
  return `Show more that ${name} ${predicateOf(item, direction)}`;
}

/** A type of some other model says only its own name, and an arrow which way it goes. */
function foreign({ type }: Typed, direction: 'out' | 'in'): string {
  return direction === 'out' ? `→ ${type} →` : `← ${type} ←`;
}
