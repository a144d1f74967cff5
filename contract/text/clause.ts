import type { GraphEdge, GraphNode } from '../model/graph.ts';
import type { Segment } from '../model/segment.ts';
import { nameOf } from './names.ts';
import { joined, phrase } from './phrase.ts';
import { predicateOf } from './predicates.ts';
import { whenText } from './when.ts';

/**
 * A fact in a clause, in the direction it is written in: `Xuan Thuy headed the Commission for External Relations
 * (seen on 3 August 1978)`. What is concluded and what is disputed says so.
 */
export function clauseOf(edge: GraphEdge, source: GraphNode, target: GraphNode): Segment[] {
  return phrase`${nameOf(source)} ${predicateOf(edge.type, 'out')} ${nameOf(target)}${remarkOn(edge)}`;
}

/** What stands in brackets after a fact: its time in words, and whether it is concluded or disputed. */
export function remarkOn(edge: GraphEdge): Segment[] {
  const { basis, disputes } = edge.properties;
  const isDisputed = Array.isArray(disputes) && disputes.length > 0;
  const remarks = joined(
    [whenText(edge), basis === 'inferred' && 'inferred', isDisputed && 'disputed'],
    '; ',
  );
  return remarks.length > 0 ? phrase` (${remarks})` : [];
}
