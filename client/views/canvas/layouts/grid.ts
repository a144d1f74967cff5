import type { NodeSingular } from 'cytoscape';
import { animation, runLayout } from './glide.ts';
import type { Layout } from './layout.ts';

export const grid: Layout = {
  name: 'grid',
  title: 'Grid',
  hint: 'In rows, by kind',
  upTo: Number.POSITIVE_INFINITY,
  async run({ nodes, aspect, signal, still }) {
    // A cell is wider than high, as captions are.
    const columns = Math.ceil(Math.sqrt((nodes.length * aspect) / 1.5));
    const order = (node: NodeSingular) => `${node.data('label')} ${node.data('caption')}`;
    await runLayout(
      nodes,
      {
        name: 'grid',
        fit: false,
        ...animation(still),
        avoidOverlap: true,
        avoidOverlapPadding: 10,
        condense: true,
        cols: columns,
        nodeDimensionsIncludeLabels: true,
        sort: (one, other) => order(one).localeCompare(order(other)),
      },
      signal,
    );
  },
};
