import type { Graph, GraphEdge, GraphNode } from '../../../contract/model/graph.ts';
import type { Fingerprint } from '../../../contract/model/kept-view.ts';
import { ownValue } from '../../../contract/model/own-value.ts';
import { hashOf } from '../../workspace/hash.ts';

/** Of a larger graph no fingerprint is kept: the file would be long, and nobody reads so many changes. */
const maxEntities = 2_000;
const maxRelationships = 6_000;

/** What the entities and relationships of a graph are like now; null for a graph that is too large. */
export function fingerprintOf({ nodes, edges }: Graph): Fingerprint | null {
  if (nodes.length > maxEntities || edges.length > maxRelationships) return null;
  return { nodes: digestsOf(nodes, digestOfNode), edges: digestsOf(edges, digestOfEdge) };
}

/** What has become of a graph since its fingerprint was taken, by ids. */
export interface Comparison {
  changed: string[];
  gone: string[];
  changedEdges: string[];
  goneEdges: string[];
  newEdges: string[];
}

/** @param now the same entities as the graph has them now, and the relationships among them */
export function compareWith(before: Fingerprint, { nodes, edges }: Graph): Comparison {
  const there = new Set([...nodes, ...edges].map(({ id }) => id));
  const isGone = (id: string) => !there.has(id);
  const differs = (digests: Fingerprint['nodes'], id: string, digest: string) => {
    const known = ownValue(digests, id);
    return known !== undefined && known !== digest;
  };
  return {
    changed: nodes.filter((node) => differs(before.nodes, node.id, digestOfNode(node))).map(({ id }) => id),
    gone: Object.keys(before.nodes).filter(isGone),
    changedEdges: edges
      .filter((edge) => differs(before.edges, edge.id, digestOfEdge(edge)))
      .map(({ id }) => id),
    goneEdges: Object.keys(before.edges).filter(isGone),
    newEdges: edges.filter(({ id }) => ownValue(before.edges, id) === undefined).map(({ id }) => id),
  };
}

export function isUnchanged(comparison: Comparison): boolean {
  return Object.values(comparison).every(({ length }) => length === 0);
}

function digestsOf<Item extends { id: string }>(
  items: readonly Item[],
  digest: (item: Item) => string,
): Record<string, string> {
  return Object.fromEntries(items.map((item) => [item.id, digest(item)]));
}

function digestOfNode({ labels, properties }: GraphNode): string {
  return hashOf(JSON.stringify([labels.toSorted(), canonical(properties)]));
}

function digestOfEdge({ type, source, target, properties }: GraphEdge): string {
  return hashOf(JSON.stringify([type, source, target, canonical(properties)]));
}

/** The same whatever the order of names. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, each]) => [name, canonical(each)]);
}
