import type { NodeCollection, NodeSingular } from 'cytoscape';
import { idOf } from '../elements/ids.ts';
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
        concentric: (node) => -(hops.get(idOf(node)) ?? nodes.length),
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

function hopsFrom(root: NodeSingular, nodes: NodeCollection): Map<string, number> {
  const hops = new Map<string, number>();
  nodes.union(nodes.edgesWith(nodes)).breadthFirstSearch({
    roots: root,
    directed: false,
    visit: (node, _edge, _previous, _index, depth) => {
      hops.set(idOf(node), depth);
    },
  });
  return hops;
}
