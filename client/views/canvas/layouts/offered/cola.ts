import cytoscape, { type NodeCollection } from 'cytoscape';
import { drawnAmong, drawnPlaces } from '../drawn.ts';
import { runLayout } from '../glide.ts';
import type { Layout, LayoutRun } from '../layout.ts';
import { placeAmong } from '../place-among.ts';

/** How long it may take, in milliseconds. */
const limit = 1500;

/**
 * Only for small graphs, always animated and cut short: without animation it runs on the page until it
 * converges, which may be never, and no time limit can stop it.
 */
export const cola: Layout = {
  name: 'cola',
  title: 'Cola (live)',
  hint: 'Follows what you drag',
  miniature: {
    dots: [
      [13, 9],
      [31, 9],
      [13, 23],
      [31, 23],
      [22, 16],
      [4, 16],
      [40, 16],
    ],
    lines: [
      [0, 1],
      [0, 4],
      [1, 4],
      [2, 4],
      [3, 4],
      [2, 3],
      [5, 0],
      [5, 2],
      [6, 1],
      [6, 3],
    ],
  },
  upTo: 150,
  settings: [
    {
      name: 'length',
      label: 'Edge length',
      ...{ from: 60, to: 300, step: 20, standard: 120 },
      format: {},
    },
  ],
  async place({ nodes, problem, values, signal, still }) {
    await fetched();
    signal.throwIfAborted();
    const pinned = new Set(problem.nodes.filter((node) => node.pinned).map(({ id }) => id));
    await holding(drawnAmong(nodes, pinned), async () => {
      const timed = { animate: true, refresh: still ? 30 : 8, maxSimulationTime: limit };
      await runLayout(nodes, { ...colaOptions(values), ...timed }, signal);
    });
    return placeAmong(problem, drawnPlaces(nodes));
  },
};

/** How Cola is to see the graph, however long it runs. */
export function colaOptions(values: LayoutRun['values']) {
  return {
    name: 'cola',
    fit: false,
    nodeDimensionsIncludeLabels: true,
    nodeSpacing: () => 7,
    edgeLength: values.length,
  } as const;
}

/** Cola leaves alone what is locked. */
async function holding(pinned: NodeCollection, run: () => Promise<void>): Promise<void> {
  pinned.lock();
  try {
    await run();
  } finally {
    pinned.unlock();
  }
}

let known = false;

/** Fetches the layout when it is first asked for, and makes it known to Cytoscape. */
export async function fetched(): Promise<void> {
  if (known) return;
  const { default: extension } = await import('cytoscape-cola');
  if (!known) cytoscape.use(extension);
  known = true;
}
