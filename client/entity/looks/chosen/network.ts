import { DirectedGraph, UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import pageRankModule from 'graphology-metrics/centrality/pagerank.js';

// What is imported is the function itself, of which the types of these CommonJS modules say otherwise.
const louvain = louvainModule as unknown as typeof louvainModule.default;
const betweenness = betweennessModule as unknown as typeof betweennessModule.default;
const pageRank = pageRankModule as unknown as typeof pageRankModule.default;

/** Nodes by their places, and between which of them relationships lead. */
export interface Network {
  nodes: number;
  relationships: readonly (readonly [source: number, target: number])[];
}

/** Measures that take a while to work out. */
export type NetworkMeasure = 'pageRank' | 'betweenness' | 'community';

/**
 * A measure of each node, always the same for the same graph. Several relationships between two nodes count as one that
 * weighs as much, and those of a node with itself not at all.
 * @returns for communities their numbers
 */
export function measureNetwork(measure: NetworkMeasure, network: Network): number[] {
  const graph = graphOf(network, measure === 'pageRank' ? 'directed' : 'undirected');
  const values = valuesOf(measure, graph);
  return Array.from({ length: network.nodes }, (_, node) => values[node] ?? 0);
}

function valuesOf(measure: NetworkMeasure, graph: DirectedGraph | UndirectedGraph): Record<string, number> {
  if (measure === 'betweenness') return betweenness(graph, { getEdgeWeight: null });
  // Coarser than the library would have it, so that it ends on any graph.
  if (measure === 'pageRank')
    return pageRank(graph, { getEdgeWeight: 'weight', maxIterations: 500, tolerance: 1e-5 });
  return graph.size === 0
    ? Object.fromEntries(graph.nodes().map((node) => [node, Number(node)]))
    : louvain(graph, { getEdgeWeight: 'weight', rng: seededRandom() });
}

function graphOf(
  { nodes, relationships }: Network,
  type: 'directed' | 'undirected',
): DirectedGraph | UndirectedGraph {
  const graph = type === 'directed' ? new DirectedGraph() : new UndirectedGraph();
  for (let node = 0; node < nodes; node += 1) graph.addNode(node);
  for (const [source, target] of relationships) {
    if (source === target) continue;
    const edge = graph.edge(source, target);
    if (edge === undefined) graph.addEdge(source, target, { weight: 1 });
    else graph.updateEdgeAttribute(edge, 'weight', (weight) => weight + 1);
  }
  return graph;
}

/** Mulberry32. */
function seededRandom(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
