import cytoscape from 'cytoscape';
import { runLayout } from './glide.ts';
import type { Layout } from './layout.ts';

/**
 * Only for small graphs, always animated and cut short: without animation it runs on the page until it
 * converges, which may be never, and no time limit can stop it.
 */
export const cola: Layout = {
  name: 'cola',
  title: 'Cola (live)',
  hint: 'Even distances, animated',
  upTo: 150,
  async run({ nodes, signal, still }) {
    await fetched();
    signal.throwIfAborted();
    const options = {
      name: 'cola',
      animate: true,
      refresh: still ? 30 : 8,
      maxSimulationTime: 1500,
      fit: false,
      nodeDimensionsIncludeLabels: true,
      nodeSpacing: () => 4,
      edgeLength: 110,
    };
    await runLayout(nodes, options, signal);
  },
};

let known = false;

/** Fetches the layout when it is first asked for, and makes it known to Cytoscape. */
async function fetched(): Promise<void> {
  if (known) return;
  const { default: extension } = await import('cytoscape-cola');
  if (!known) cytoscape.use(extension);
  known = true;
}
