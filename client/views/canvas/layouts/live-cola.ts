import type { Layouts, NodeCollection } from 'cytoscape';
import type { SettingValues } from './layout-problem.ts';
import { colaOptions, fetched } from './offered/cola.ts';

interface LiveRun {
  /** All that may move. */
  nodes: NodeCollection;
  /** What is dragged: it stays where the pointer has it, also after it is let go. */
  held: NodeCollection;
  pinned: NodeCollection;
  values: SettingValues;
  /** Settles when what is held is let go. */
  released: Promise<unknown>;
  signal: AbortSignal;
}

/** So long others may still move after what was dragged is let go, in milliseconds. */
const settling = 800;

/** Cola’s own simulation, which its extension for Cytoscape hands out but does not declare. */
interface ColaLayout extends Layouts {
  adaptor: { dragstart(node: unknown): void };
}

/** Lets the neighbours of what is dragged follow it, until a moment after it is let go. */
export async function runLiveCola({ nodes, held, pinned, values, released, signal }: LiveRun): Promise<void> {
  await fetched();
  signal.throwIfAborted();
  const fixed = pinned.difference(held);
  fixed.lock();
  const options = {
    ...colaOptions(values),
    animate: true,
    refresh: 1,
    infinite: true,
    handleDisconnected: false,
  };
  const layout = nodes.union(nodes.edgesWith(nodes)).layout(options) as ColaLayout;
  const stopped = layout.promiseOn('layoutstop');
  const hold = () => {
    for (const node of held) layout.adaptor.dragstart(node.scratch('cola'));
  };
  try {
    layout.run();
    hold();
    await Promise.race([released, aborted(signal)]);
    // Cytoscape has let go of it, and so has Cola.
    hold();
    await Promise.race([new Promise((resolve) => setTimeout(resolve, settling)), aborted(signal)]);
  } finally {
    layout.stop();
    await stopped;
    fixed.unlock();
  }
  signal.throwIfAborted();
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
