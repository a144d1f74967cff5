import type { GraphEdge, GraphNode } from '../../../../contract/model/graph.ts';
import { endsOf, isOwnItem } from '../../../../contract/model/meaning.ts';
import type { Segment } from '../../../../contract/model/segment.ts';
import type { Finding } from '../../../../contract/model/tenure.ts';
import { disputedText, type FactWithEnds, inferredText } from '../../../../contract/text/findings.ts';
import { sentenceOf } from '../../../../contract/text/plain-text.ts';

export interface SuccessionFact extends FactWithEnds {
  /** Id of the stage it is about; null for the posts of a person. */
  body: string | null;
}

/** Successions as facts of the stage that came of them. */
export function successionFacts(
  stages: readonly GraphNode[],
  successions: readonly GraphEdge[],
): SuccessionFact[] {
  return successions.flatMap((edge) => {
    const ends = endsOf(edge);
    const source = stages.find(({ id }) => id === ends.source);
    const target = stages.find(({ id }) => id === ends.target);
    return source && target ? [{ edge, source, target, body: target.id }] : [];
  });
}

/**
 * Which facts other facts contradict, and which the sources do not state.
 * @param others the facts that contradict them, as far as they are known
 */
export function doubtsOf(
  facts: readonly SuccessionFact[],
  others: ReadonlyMap<string, FactWithEnds>,
): Finding[] {
  return [...facts.flatMap((fact) => disputed(fact, others)), ...facts.flatMap(inferred)];
}

/** Ids of the facts that contradict a fact. */
export function disputesOf(edge: GraphEdge): string[] {
  const disputes = isOwnItem(edge) && edge.properties.disputes;
  return Array.isArray(disputes) ? disputes.filter((id) => typeof id === 'string') : [];
}

function disputed(fact: SuccessionFact, others: ReadonlyMap<string, FactWithEnds>): Finding[] {
  const disputes = disputesOf(fact.edge);
  if (disputes.length === 0) return [];
  const against = disputes.flatMap((id) => others.get(id) ?? []);
  return [findingOf('disputed', fact, disputedText(fact, against))];
}

function inferred(fact: SuccessionFact): Finding[] {
  const isInferred = isOwnItem(fact.edge) && fact.edge.properties.basis === 'inferred';
  return isInferred ? [findingOf('inferred', fact, inferredText(fact))] : [];
}

function findingOf(kind: Finding['kind'], { edge, body }: SuccessionFact, text: Segment[]): Finding {
  return { kind, ...sentenceOf(text), facts: [edge.id], body, days: null };
}
