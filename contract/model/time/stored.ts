import type { GraphEdge, GraphNode } from '../graph.ts';
import { ownValue } from '../own-value.ts';
import type { ProvenLife } from './evidence.ts';
import type { Dated, DayBounds } from './holding.ts';

const boundNames = ['startMin', 'startMax', 'endMin', 'endMax', 'attestedMin', 'attestedMax'] as const;
const provenNames = ['begunBy', 'begunByFact', 'lastedTo', 'lastedToFact'] as const;

/** All that is computed of the time of a fact or an entity, and is no source's word. */
export const computedTimes: readonly string[] = [...boundNames, ...provenNames];

/** What the facts of an entity prove of its life. */
export const provenTimes: readonly string[] = provenNames;

/** The stored day bounds of a fact or an entity, of an entity with what its facts prove. */
export function dayBoundsOf({ properties, time }: GraphEdge | GraphNode): DayBounds {
  return textsOf(time ?? properties, [...boundNames, 'begunBy', 'lastedTo']);
}

/** The same without what its facts prove. */
export function ownDayBoundsOf({ properties, time }: GraphEdge | GraphNode): DayBounds {
  return textsOf(time ?? properties, boundNames);
}

/** Whether any date bounds it; what only its facts prove of an entity does not date it. */
export function isDated(fact: GraphEdge | GraphNode): boolean {
  return Object.keys(ownDayBoundsOf(fact)).length > 0;
}

/** What the facts of an entity prove of its life, and which facts do. */
export function provenLifeOf({ properties, time }: GraphNode): ProvenLife {
  return textsOf(time ?? properties, provenNames);
}

/** What is known of a fact's time, as EDTF texts. */
export function datedOf({ properties, time }: GraphEdge | GraphNode): Dated {
  return textsOf(time ?? properties, ['start', 'end', 'attested']);
}

/** By a loop, as it is asked of thousands of facts at once. */
function textsOf(
  properties: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Record<string, string> {
  const texts: [string, string][] = [];
  for (const name of names) {
    const value = ownValue(properties, name);
    if (typeof value === 'string') texts.push([name, value]);
  }
  return Object.fromEntries(texts);
}
