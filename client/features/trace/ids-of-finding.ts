import type { GraphEdge } from '../../../contract/model/graph.ts';
import type { Finding } from '../../../contract/model/tenure.ts';

/** What to light up for a finding: the facts it is about with both their ends, and the stage. */
export function idsOfFinding(
  { facts, body }: Pick<Finding, 'facts' | 'body'>,
  edges: ReadonlyMap<string, GraphEdge>,
): string[] {
  const ends = facts.flatMap((id) => {
    const edge = edges.get(id);
    return edge ? [edge.source, edge.target] : [];
  });
  return [...new Set([...facts, ...ends, ...(body ? [body] : [])])];
}
