import type { GraphEdge, GraphNode } from '../../contract/model/graph.ts';
import { isOfFamily } from '../../contract/model/meaning.ts';

import type { Tenure, Tenures } from '../../contract/model/tenure.ts';
import type { GraphResult } from '../workspace/graph.ts';

/**
 * The graph of a trace: its subject, everyone in charge, and the stages of the body.
 * @param between the stages with the edges among them, where there are several
 */
export function traceGraph(answer: Tenures, between?: GraphResult): GraphResult {
  const { subject, names, stages, tenures } = answer;
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  for (const node of [subject, ...names.map((name) => name.node), ...(between ? stages : [])])
    nodes.set(node.id, node);
  for (const { facts, person, body, via } of tenures) {
    nodes.set(person.id, person);
    nodes.set(body.id, body);
    for (const each of [...facts, ...via]) edges.set(each.id, each);
    const passed = new Set(via.flatMap(({ source, target }) => [source, target]));
    for (const stage of stages) if (passed.has(stage.id)) nodes.set(stage.id, stage);
  }
  for (const edge of between?.graph.edges ?? []) if (isOfFamily(edge, 'succession')) edges.set(edge.id, edge);
  const joined = [...edges.values()].filter((edge) => nodes.has(edge.source) && nodes.has(edge.target));
  const citations = new Map(
    [...answer.citations, ...(between?.citations ?? [])].map((citation) => [citation.id, citation]),
  );
  return { graph: { nodes: [...nodes.values()], edges: joined }, citations: [...citations.values()] };
}

/** What to highlight for one tenure: both its ends, and the way to the body that was asked about. */
export function idsOfTenure({ facts, person, body, via }: Tenure): string[] {
  return [
    ...facts.map(({ id }) => id),
    person.id,
    body.id,
    ...via.flatMap(({ id, source, target }) => [id, source, target]),
  ];
}
