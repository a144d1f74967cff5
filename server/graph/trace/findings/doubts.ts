import type { GraphEdge, GraphNode } from '../../../../contract/model/graph.ts';
import type { Finding } from '../../../../contract/model/tenure.ts';
import { clauseOf } from '../../../../contract/text/clause.ts';

/** A fact with the entities at its ends. */
export interface SuccessionFact {
  edge: GraphEdge;
  source: GraphNode;
  target: GraphNode;
  /** Id of the stage it is told of; null for the posts of a person. */
  body: string | null;
}

/** Successions as facts of the stage that came of them. */
export function successionFacts(
  stages: readonly GraphNode[],
  successions: readonly GraphEdge[],
): SuccessionFact[] {
  return successions.flatMap((edge) => {
    const source = stages.find(({ id }) => id === edge.source);
    const target = stages.find(({ id }) => id === edge.target);
    return source && target ? [{ edge, source, target, body: target.id }] : [];
  });
}

/**
 * Which facts other facts contradict, and which the sources do not state.
 * @param others the facts that contradict them, as far as they are known
 */
export function doubtsOf(
  facts: readonly SuccessionFact[],
  others: ReadonlyMap<string, Omit<SuccessionFact, 'body'>>,
): Finding[] {
  return [...facts.flatMap((fact) => disputed(fact, others)), ...facts.flatMap(inferred)];
}

/** Ids of the facts that contradict a fact. */
export function disputesOf({ properties }: GraphEdge): string[] {
  const { disputes } = properties;
  return Array.isArray(disputes) ? disputes.filter((id) => typeof id === 'string') : [];
}

function disputed(
  fact: SuccessionFact,
  others: ReadonlyMap<string, Omit<SuccessionFact, 'body'>>,
): Finding[] {
  const disputes = disputesOf(fact.edge);
  if (disputes.length === 0) return [];
  const against = disputes.flatMap((id) => others.get(id) ?? []).map(told);
  const why = against.length > 0 ? against.join('; ') : 'another fact in these sources contradicts it';
  return [findingOf('disputed', fact, `It is disputed that ${told(fact)}. Against it: ${why}.`)];
}

function inferred(fact: SuccessionFact): Finding[] {
  const { basis, why } = fact.edge.properties;
  if (basis !== 'inferred') return [];
  const because = typeof why === 'string' && why !== '' ? ` ${why}` : '';
  return [findingOf('inferred', fact, `No source states that ${told(fact)}; it is concluded.${because}`)];
}

/** Without the remark that it is inferred or disputed, which the sentence around it says. */
function told({ edge, source, target }: Omit<SuccessionFact, 'body'>): string {
  const { basis: _, disputes: __, ...properties } = edge.properties;
  return clauseOf({ ...edge, properties }, source, target);
}

function findingOf(kind: Finding['kind'], { edge, body }: SuccessionFact, sentence: string): Finding {
  return { kind, sentence, facts: [edge.id], body, days: null };
}
