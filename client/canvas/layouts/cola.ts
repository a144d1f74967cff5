import cytoscape from 'cytoscape';
import colaExtension from 'cytoscape-cola';
import { runLayout } from './glide.ts';
import type { Layout } from './layout.ts';
import { footprintOfNode } from './problem.ts';

cytoscape.use(colaExtension);

/**
 * Only for small pictures, always animated and cut short: without animation it runs on the page until it
 * converges, which may be never, and no time limit can stop it.
 */
export const cola: Layout = {
  name: 'cola',
  title: 'Springs',
  hint: 'Even distances, seen at work',
  upTo: 150,
  async run({ nodes, signal, still }) {
    signal.throwIfAborted();
    const options = {
      name: 'cola',
      animate: true,
      refresh: still ? 20 : 2,
      maxSimulationTime: 1500,
      fit: false,
      nodeDimensionsIncludeLabels: true,
      nodeSpacing: () => 16,
      edgeLength: (edge: cytoscape.EdgeSingular) =>
        60 + footprintOfNode(edge.source()).aside + footprintOfNode(edge.target()).aside,
    };
    await runLayout(nodes, options);
  },
};
