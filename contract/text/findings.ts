import type { GraphEdge, GraphNode } from '../model/graph.ts';
import { isOfFamily } from '../model/meaning.ts';

import type { Segment } from '../model/segment.ts';
import type { Headship, Tenure } from '../model/tenure.ts';
import { datedOf } from '../model/time/stored.ts';
import { clauseOf } from './clause.ts';
import { dateText, periodInBrief } from './dates.ts';
import { bareName, nameOf } from './names.ts';
import { joined, phrase } from './phrase.ts';

/** What stands above findings wherever they are listed. */
export const headingOfFindings = 'Caveats';

/** A fact with the entities at its ends. */
export interface FactWithEnds {
  edge: GraphEdge;
  source: GraphNode;
  target: GraphNode;
}

/** @param against facts that contradict it, as far as they are known */
export function disputedText(fact: FactWithEnds, against: readonly FactWithEnds[]): Segment[] {
  const why = against.length > 0 ? joined(against.map(bareClause), '; ') : 'another fact in these sources';
  return phrase`It is disputed that ${bareClause(fact)}. Contradicted by: ${why}.`;
}

/** That a fact is concluded and, where it is noted, why. */
export function inferredText(fact: FactWithEnds): Segment[] {
  const { why } = fact.edge.properties;
  const because = typeof why === 'string' && why !== '' && ` ${why}`;
  return phrase`No source states that ${bareClause(fact)}; it is inferred.${because}`;
}

/** Without the remark that it is inferred or disputed, which the sentence around it says. */
function bareClause({ edge, source, target }: FactWithEnds): Segment[] {
  const { basis: _, disputes: __, ...properties } = edge.properties;
  return clauseOf({ ...edge, properties }, source, target);
}

/** That somebody was in charge of a body before it began, or after it had ended. */
export function outsideLifeText({ edge, person, body }: Headship, side: 'before' | 'after'): Segment[] {
  const { start = '', end = '' } = datedOf(body);
  const outside =
    side === 'before'
      ? phrase`before it began (${dateText(start)})`
      : phrase`after it had ended (${dateText(end)})`;
  const when = periodInBrief(datedOf(edge));
  return phrase`${bareName(person)} was in charge of ${nameOf(body)} ${outside}: ${when}.`;
}

/**
 * That a start or an end of somebody's tenure is not known, or only as a range.
 * @param date what is known of it
 */
export function unknownEndText(
  { facts, person, body }: Tenure,
  which: 'start' | 'end',
  date: string | undefined,
): Segment[] {
  const rank = isOfFamily(facts[0], 'deputy headship') ? 'deputy head' : 'head';
  const turn = which === 'start' ? 'became' : 'ceased to be';
  const known = date ? phrase`known only as ${dateText(date)}` : phrase`not known${sightings(facts, which)}`;
  return phrase`When ${bareName(person)} ${turn} ${rank} of ${nameOf(body)} is ${known}.`;
}

function sightings(facts: readonly GraphEdge[], which: 'start' | 'end'): Segment[] {
  const all = facts.flatMap((edge) => datedOf(edge).attested ?? []);
  const attested = which === 'start' ? all[0] : all.at(-1);
  if (attested === undefined) return [];
  const order = all.length > 1 && (which === 'start' ? 'first ' : 'last ');
  return phrase`; ${order}${periodInBrief({ attested })}`;
}
