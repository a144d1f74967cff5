import type { GraphEdge, GraphNode } from '../../contract/model/graph.ts';
import { endsOf, successionForm } from '../../contract/model/meaning.ts';

/**
 * Bodies under all their names: which line each belongs to, and the last name of every line.
 * Only a renaming keeps a body the same; a merger, a split or a transfer leads to another one.
 */
export function linesOf(nodes: Iterable<GraphNode>, edges: Iterable<GraphEdge>): Map<string, GraphNode[]> {
  const byId = new Map([...nodes].map((node) => [node.id, node]));
  const renamings = [...edges]
    .filter((each) => successionForm(each) === 'renaming' && byId.has(each.source) && byId.has(each.target))
    .map(endsOf);
  const line = new Map<string, string[]>([...byId.keys()].map((id) => [id, [id]]));
  for (const { source, target } of renamings) {
    const [earlier, later] = [line.get(source) ?? [], line.get(target) ?? []];
    if (earlier === later) continue;
    const joined = [...earlier, ...later];
    for (const id of joined) line.set(id, joined);
  }
  const left = new Set(renamings.map(({ source }) => source));
  return new Map(
    [...line].map(([id, ids]) => [id, inOrder(ids, left).flatMap((each) => byId.get(each) ?? [])]),
  );
}

/** The names that a body has since given up come first. */
function inOrder(ids: readonly string[], left: ReadonlySet<string>): string[] {
  return [...ids.filter((id) => left.has(id)), ...ids.filter((id) => !left.has(id))];
}
