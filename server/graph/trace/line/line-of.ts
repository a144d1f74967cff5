import type { GraphEdge } from '../../../../contract/model/graph.ts';
import { successionForm } from '../../../../contract/model/relationship-types.ts';

/** A stage of a body's line: another body that it came from or turned into. */
export interface LineStage {
  id: string;
  /** The successions between the body asked about and this stage, earliest first. */
  via: GraphEdge[];
  /** Whether it lies before the body asked about or after it; in a ring it may be both, and then it is neither. */
  lies: 'before' | 'after' | 'both' | 'here';
}

/**
 * The successions that carry a line of heads on. A transfer does not: work and staff go over to a
 * body that has a life and heads of its own, such as a ministry, and these never headed the body that gave its work
 * away. A lineage shows transfers all the same.
 * @param formOf how one stage becomes another by a relationship of a type; in our own model where absent
 */
export function carrying(successions: readonly GraphEdge[], formOf = successionForm): GraphEdge[] {
  return successions.filter(({ type }) => formOf(type) !== 'transfer');
}

/**
 * A body's line: what it came from, and what that came from; what it turned into, and what that turned into. Not what
 * else its origins turned into. Each stage with the shortest way there.
 * @param id of the body asked about
 * @param successions that carry heads on, in any order; others than those of its line are passed over
 */
export function lineOf(id: string, successions: readonly GraphEdge[]): Map<string, LineStage> {
  const after = walk(id, successions, 'source', 'target');
  const before = walk(id, successions, 'target', 'source');
  const line = new Map<string, LineStage>([[id, { id, via: [], lies: 'here' }]]);
  for (const [stage, via] of after) line.set(stage, { id: stage, via, lies: 'after' });
  for (const [stage, back] of before) {
    const via = back.toReversed();
    const other = line.get(stage);
    if (!other) line.set(stage, { id: stage, via, lies: 'before' });
    else line.set(stage, { id: stage, via: other.via.length <= via.length ? other.via : via, lies: 'both' });
  }
  return line;
}

/** The shortest way from one body to every other that can be reached in one direction. */
function walk(id: string, edges: readonly GraphEdge[], from: 'source' | 'target', to: 'source' | 'target') {
  const ways = new Map<string, GraphEdge[]>();
  const ordered = edges.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  let reached: [string, GraphEdge[]][] = [[id, []]];
  while (reached.length > 0) {
    const next: typeof reached = [];
    for (const [at, way] of reached) {
      for (const edge of ordered.filter((each) => each[from] === at)) {
        if (edge[to] === id || ways.has(edge[to])) continue;
        ways.set(edge[to], [...way, edge]);
        next.push([edge[to], [...way, edge]]);
      }
    }
    reached = next;
  }
  return ways;
}
