import { glideTo } from './glide.ts';
import type { Layout } from './layout.ts';
import { arrangeOffThread } from './off-thread.ts';
import { problemOf } from './problem.ts';

/** The whole graph anew: what is related lies close, nothing covers anything. */
export const overview: Layout = {
  name: 'overview',
  title: 'Force',
  hint: 'Connected nodes close together',
  upTo: Number.POSITIVE_INFINITY,
  async run({ nodes, aspect, signal, still }) {
    const positions = await arrangeOffThread(problemOf(nodes, 'all', aspect), signal);
    await glideTo(nodes, positions, { signal, still });
  },
};
