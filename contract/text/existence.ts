import type { GraphEdge, GraphNode } from '../model/graph.ts';
import { isOwnItem, reads } from '../model/meaning.ts';

import type { Segment } from '../model/segment.ts';
import type { DayBounds } from '../model/time/holding.ts';
import { datedOf, ownDayBoundsOf } from '../model/time/stored.ts';
import { nameOf } from './names.ts';
import { cited, joined, phrase } from './phrase.ts';
import { citedBy } from './references.ts';
import { whenText } from './when.ts';

/** A fact that proves that its ends existed, with both. */
interface ProvingFact {
  edge: GraphEdge;
  source: GraphNode;
  target: GraphNode;
}

/** That an entity existed by its own dates: `dated from 1 November 1949 to May 1958`. */
export function datedText(node: GraphNode): Segment[] {
  return phrase`dated ${whenText(node)}`;
}

/** What a fact says of one of its ends: `headed by Xuan Thuy, attested on 3 August 1978`. */
export function provingText(node: GraphNode, { edge, source, target }: ProvingFact): Segment[] {
  const isSource = source.id === node.id;
  const what = phrase`${reads(edge, isSource ? 'out' : 'in')} ${nameOf(isSource ? target : source)}`;
  const inferred = isOwnItem(edge) && edge.properties.basis === 'inferred' && ' (inferred)';
  return cited(phrase`${joined([what, whenText(edge)], ', ')}${inferred}`, citedBy(edge));
}

/**
 * That an entity had begun before a date and lasted beyond it: `earlier headed by An, attested in 1953; dated to 1978`.
 * @param begun the fact that proves that it had begun; its own dates do where absent
 * @param lasted the fact that proves that it lasted; its own dates do where absent
 */
export function betweenText(
  node: GraphNode,
  begun: ProvingFact | undefined,
  lasted: ProvingFact | undefined,
): Segment[] {
  const earlier = begun
    ? phrase`earlier ${provingText(node, begun)}`
    : sideText(node, ['startMax', 'attestedMax', 'endMax']);
  const later = lasted
    ? phrase`later ${provingText(node, lasted)}`
    : sideText(node, ['endMin', 'attestedMin', 'startMin']);
  return joined([earlier, later], '; ');
}

/** The first of an entity's own dates that is bounded there: `dated from 1949`. */
function sideText(node: GraphNode, bounds: readonly (keyof DayBounds)[]): Segment[] {
  const own = ownDayBoundsOf(node);
  const bound = bounds.find((each) => own[each] !== undefined);
  const field = (['start', 'attested', 'end'] as const).find((each) => bound?.startsWith(each));
  return field ? phrase`dated ${whenText({ ...node, time: { [field]: datedOf(node)[field] } })}` : [];
}
