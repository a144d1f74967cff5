import type { GraphEdge, GraphNode } from '../model/graph.ts';
import { named } from './names.ts';
import { predicateOf } from './predicates.ts';
import { whenInBrief } from './when.ts';

/**
 * A fact told in a clause, in the direction it is written in: `Xuan Thuy headed the Commission for External Relations
 * (seen on 3 August 1978)`. What is concluded and what is disputed says so.
 */
export function clauseOf(edge: GraphEdge, source: GraphNode, target: GraphNode): string {
  return `${named(source)} ${predicateOf(edge.type, 'out')} ${named(target)}${remarkOn(edge)}`;
}

/** What stands in brackets after a fact: its time in words, and whether it is concluded or disputed. */
export function remarkOn(edge: GraphEdge): string {
  const { properties } = edge;
  const remarks = [
    whenInBrief(edge),
    properties.basis === 'inferred' && 'inferred',
    Array.isArray(properties.disputes) && properties.disputes.length > 0 && 'disputed',
  ].filter(Boolean);
  return remarks.length > 0 ? ` (${remarks.join('; ')})` : '';
}
