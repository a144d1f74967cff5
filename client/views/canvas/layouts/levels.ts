import { glideTo } from './glide.ts';
import type { Layout } from './layout.ts';
import { problemOf } from './problem.ts';
import { inRows } from './rows.ts';

export const levels: Layout = {
  name: 'levels',
  title: 'Hierarchy',
  hint: 'From top to bottom along the arrows',
  upTo: 1000,
  async run({ nodes, aspect, signal, still }) {
    await glideTo(nodes, inRows(problemOf(nodes, 'all', aspect)), { signal, still });
  },
};
