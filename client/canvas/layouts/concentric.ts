import { runLayout } from './glide.ts';
import { glide, type Layout } from './layout.ts';

export const concentric: Layout = {
  name: 'concentric',
  title: 'Rings',
  hint: 'The best connected in the middle',
  upTo: 1000,
  async run({ nodes, still }) {
    const most = Math.max(1, nodes.maxDegree(false));
    await runLayout(nodes, {
      name: 'concentric',
      fit: false,
      animate: !still,
      animationDuration: glide,
      nodeDimensionsIncludeLabels: true,
      minNodeSpacing: 24,
      concentric: (node) => node.degree(false),
      levelWidth: () => Math.max(1, most / 5),
    });
  },
};
