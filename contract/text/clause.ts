import type { GraphEdge, GraphNode } from '../model/graph.ts';
import { directionFrom, isOwnItem, reads } from '../model/meaning.ts';

import type { Segment } from '../model/segment.ts';
import { bareName, nameOf } from './names.ts';

import { joined, phrase } from './phrase.ts';
import { predicateOf } from './predicates.ts';
import { whenText } from './when.ts';

type Named = Pick<GraphNode, 'id' | 'name'>;

type FactInGraph = Pick<GraphEdge, 'type' | 'meaning' | 'source' | 'target'>;

/**
 * A fact in a clause, from one of its ends to the other: `Xuan Thuy headed the Commission for External Relations
 * (attested on 3 August 1978)`. What is concluded and what is disputed says so.
 */
export function clauseOf(edge: GraphEdge, from: GraphNode, to: GraphNode): Segment[] {
  const predicate = predicateOf(edge, directionFrom(edge, from.id));
  return phrase`${nameOf(from)} ${predicate} ${nameOf(to)}${remarkOn(edge)}`;
}

/** A fact by its plain names, as a label: `Xuan Thuy headed Commission for External Relations`. */
export function factText(fact: FactInGraph, from: Named, to: Named): Segment[] {
  return phrase`${bareName(from)} ${reads(fact, directionFrom(fact, from.id))} ${bareName(to)}`;
}

/** What stands in brackets after a fact: its time in words, and whether it is concluded or disputed. */
export function remarkOn(edge: GraphEdge): Segment[] {
  const remarks = remarksOn(edge);
  return remarks.length > 0 ? phrase` (${remarks})` : [];
}

/** The same without brackets. */
export function remarksOn(edge: GraphEdge): Segment[] {
  // What is called so in another model means something else.
  const { basis, disputes } = isOwnItem(edge) ? edge.properties : {};
  const isDisputed = Array.isArray(disputes) && disputes.length > 0;
  return joined([whenText(edge), basis === 'inferred' && 'inferred', isDisputed && 'disputed'], '; ');
}
