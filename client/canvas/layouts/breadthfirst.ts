import { runLayout } from './glide.ts';
import { glide, type Layout } from './layout.ts';

export const breadthfirst: Layout = {
  name: 'breadthfirst',
  title: 'Levels',
  hint: 'From top to bottom along the arrows',
  upTo: 1000,
  async run({ nodes, still }) {
    await runLayout(nodes, {
      name: 'breadthfirst',
      fit: false,
      animate: !still,
      animationDuration: glide,
      directed: true,
      nodeDimensionsIncludeLabels: true,
      spacingFactor: 1.15,
    });
  },
};
