import type { NodeSingular } from 'cytoscape';
import { runLayout } from './glide.ts';
import { glide, type Layout } from './layout.ts';

export const grid: Layout = {
  name: 'grid',
  title: 'Grid',
  hint: 'In rows, kind by kind',
  upTo: Number.POSITIVE_INFINITY,
  async run({ nodes, still }) {
    const order = (node: NodeSingular) => `${node.data('label')} ${node.data('caption')}`;
    await runLayout(nodes, {
      name: 'grid',
      fit: false,
      animate: !still,
      animationDuration: glide,
      avoidOverlap: true,
      avoidOverlapPadding: 18,
      condense: true,
      nodeDimensionsIncludeLabels: true,
      sort: (one, other) => order(one).localeCompare(order(other)),
    });
  },
};
