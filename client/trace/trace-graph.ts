import type { GraphEdge, GraphNode } from '../../contract/graph.ts';
import type { Tenure, Tenures } from '../../contract/routes/tenures.ts';
import type { Found } from '../explorer/explorer.ts';

/** The picture of a trace: its subject, everyone and everything in charge of whom, and the renamings between. */
export function traceGraph({ subject, stages, tenures, citations }: Tenures): Found {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  for (const node of [subject, ...stages]) nodes.set(node.id, node);
  for (const { edge, person, body, via } of tenures) {
    nodes.set(person.id, person);
    nodes.set(body.id, body);
    for (const each of [edge, ...via]) edges.set(each.id, each);
  }
  const joined = [...edges.values()].filter((edge) => nodes.has(edge.source) && nodes.has(edge.target));
  return { graph: { nodes: [...nodes.values()], edges: joined }, citations };
}

/** What to light up for the whole trace, or for one tenure of it. */
export function idsOf({ graph }: Found): string[] {
  return [...graph.nodes, ...graph.edges].map(({ id }) => id);
}

export function idsOfTenure({ edge, person, body, via }: Tenure): string[] {
  return [edge.id, person.id, body.id, ...via.flatMap(({ id, source, target }) => [id, source, target])];
}
