import type { GraphEdge, GraphNode } from '../model/graph.ts';
import { meaningOf } from '../model/meaning.ts';
import type { Segment } from '../model/segment.ts';
import type { RelatedBody } from '../model/tenure.ts';
import { remarksOn } from './clause.ts';
import { nameOf } from './names.ts';
import { joined, phrase } from './phrase.ts';
import { plainText } from './plain-text.ts';
import { predicateOf } from './predicates.ts';

/** What stands above the bodies that a body came from, turned into or was part of. */
export const headingOfRelated = 'Related bodies';

/**
 * How a body is related to another, from its own side: `split off from the Commission (in 1978 or after)`. Facts about
 * the same two are one text: `handed its work over to the Ministry (on 24 January 2025) and merged into it`.
 */
export function relatedBodyText(
  body: GraphNode,
  relation: RelatedBody['relation'],
  facts: RelatedBody['facts'],
): Segment[] {
  // Its names follow each other in one place: from when the first of them stood there says enough.
  const named = relation === 'whole' ? facts.slice(0, 1) : facts;
  const groups = Map.groupBy(named, (edge) => wordsFor(edge, relation));
  const clauses = [...groups].map(([words, edges], index) => {
    const remarks = joined([...new Map(edges.map((edge) => remarkWithKey(edge))).values()], '; ');
    const inBrackets = remarks.length > 0 && phrase` (${remarks})`;
    return phrase`${words} ${index === 0 ? nameOf(body) : 'it'}${inBrackets}`;
  });
  return joined(clauses, ' and ');
}

function wordsFor(edge: GraphEdge, relation: RelatedBody['relation']): string {
  if (relation === 'whole') return 'part of';
  const isTurned = meaningOf(edge).reversed === true;
  return predicateOf(edge, (relation === 'predecessor') === isTurned ? 'out' : 'in');
}

function remarkWithKey(edge: GraphEdge): [key: string, remark: Segment[]] {
  const remark = remarksOn(edge);
  return [plainText(remark), remark];
}
