import type { GraphEdge, GraphNode } from '../model/graph.ts';
import { reads } from '../model/relationship-types.ts';
import type { Segment } from '../model/segment.ts';
import { bareName, nameOf } from './names.ts';

import { joined, phrase } from './phrase.ts';
import { predicateOf } from './predicates.ts';
import { whenText } from './when.ts';

type Named = Pick<GraphNode, 'id' | 'name'>;

/**
 * A fact in a clause, in the direction it is written in: `Xuan Thuy headed the Commission for External Relations
 * (attested on 3 August 1978)`. What is concluded and what is disputed says so.
 */
export function clauseOf(edge: GraphEdge, source: GraphNode, target: GraphNode): Segment[] {
  return phrase`${nameOf(source)} ${predicateOf(edge.type, 'out')} ${nameOf(target)}${remarkOn(edge)}`;
}

/** A fact by its plain names, as a label: `Xuan Thuy headed Commission for External Relations`. */
export function factText(type: string, source: Named, target: Named): Segment[] {
  return phrase`${bareName(source)} ${reads(type, 'out')} ${bareName(target)}`;
}

/** What stands in brackets after a fact: its time in words, and whether it is concluded or disputed. */
export function remarkOn(edge: GraphEdge): Segment[] {
  const remarks = remarksOn(edge);
  return remarks.length > 0 ? phrase` (${remarks})` : [];
}

/** The same without brackets. */
export function remarksOn(edge: GraphEdge): Segment[] {
  const { basis, disputes } = edge.properties;
  const isDisputed = Array.isArray(disputes) && disputes.length > 0;
  return joined([whenText(edge), basis === 'inferred' && 'inferred', isDisputed && 'disputed'], '; ');
}
