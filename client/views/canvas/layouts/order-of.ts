import type { LayoutNode } from './layout-problem.ts';

/** Orders nodes by their names, by their kinds and within them by their names, or those with most neighbours first. */
export function orderOf(
  nodes: readonly LayoutNode[],
  neighbours: ReadonlyMap<string, readonly string[]>,
  by: string | number | undefined,
): LayoutNode[] {
  const compare = new Intl.Collator().compare;
  const degree = ({ id }: LayoutNode) => neighbours.get(id)?.length ?? 0;
  const first = (one: LayoutNode, other: LayoutNode) => {
    if (by === 'kind') return compare(one.kind, other.kind);
    return by === 'degree' ? degree(other) - degree(one) : 0;
  };
  return nodes.toSorted(
    (one, other) => first(one, other) || compare(one.name, other.name) || compare(one.id, other.id),
  );
}
