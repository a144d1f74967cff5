import type { NodeCollection, NodeSingular } from 'cytoscape';
import { animation, runLayout } from './glide.ts';
import type { Layout } from './layout.ts';

export const concentric: Layout = {
  name: 'concentric',
  title: 'Concentric',
  hint: 'By distance from the selected node',
  upTo: 1000,
  async run({ nodes, signal, still }) {
    const hops = hopsFrom(middleOf(nodes), nodes);
    await runLayout(
      nodes,
      {
        name: 'concentric',
        fit: false,
        ...animation(still),
        nodeDimensionsIncludeLabels: true,
        minNodeSpacing: 10,
        concentric: (node) => -(hops.get(node.id()) ?? nodes.length),
        levelWidth: () => 1,
      },
      signal,
    );
  },
};

/** The chosen node, else the one with most edges. */
function middleOf(nodes: NodeCollection): NodeSingular {
  const chosen = nodes.filter('.chosen');
  const best = nodes.max((node) => (node as NodeSingular).degree(false)).ele;
  return chosen.nonempty() ? (chosen.first() as NodeSingular) : best;
}

/** By breadth-first search; Cytoscape’s own passes over nodes whose ids every object has as names (`constructor`). */
function hopsFrom(root: NodeSingular, nodes: NodeCollection): Map<string, number> {
  const hops = new Map([[root.id(), 0]]);
  let frontier: NodeCollection = root;
  for (let hop = 1; frontier.nonempty(); hop += 1) {
    frontier = frontier
      .openNeighborhood()
      .nodes()
      .intersection(nodes)
      .filter((node) => !hops.has(node.id()));
    for (const node of frontier) hops.set(node.id(), hop);
  }
  return hops;
}
