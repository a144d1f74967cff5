import type { Graph } from '../../../contract/model/graph.ts';

/** A part of a graph that hangs together: the ids of its nodes, in the order of the graph. */
export type Component = readonly string[];

/** For each node the ends of its relationships, its own loops left out. */
export function adjacencyOf({ nodes, edges }: Graph): ReadonlyMap<string, readonly Link[]> {
  const links = new Map<string, Link[]>(nodes.map(({ id }) => [id, []]));
  for (const { type, source, target } of edges) {
    if (source === target) continue;
    links.get(source)?.push({ type, to: target, leaves: true });
    links.get(target)?.push({ type, to: source, leaves: false });
  }
  return links;
}

/** A relationship as one of its ends has it. */
export interface Link {
  type: string;
  to: string;
  leaves: boolean;
}

/**
 * The connected components of a graph: those with most labels first, of as many the largest.
 * @param links as `adjacencyOf` has them
 */
export function componentsOf(
  { nodes }: Pick<Graph, 'nodes'>,
  links: ReadonlyMap<string, readonly Link[]>,
): Component[] {
  const labels = new Map(nodes.map((node) => [node.id, node.labels]));
  const seen = new Set<string>();
  const components: string[][] = [];
  for (const { id } of nodes) {
    if (seen.has(id)) continue;
    seen.add(id);
    const component = [id];
    for (const one of component) {
      for (const { to } of links.get(one) ?? []) {
        if (seen.has(to)) continue;
        seen.add(to);
        component.push(to);
      }
    }
    components.push(component);
  }
  const variety = new Map(
    components.map((component) => [component, new Set(component.flatMap((id) => labels.get(id) ?? [])).size]),
  );
  const varietyOf = (component: string[]) => variety.get(component) ?? 0;
  return components.toSorted((one, other) => varietyOf(other) - varietyOf(one) || other.length - one.length);
}
