import type { NodeCollection } from 'cytoscape';
import { ownValue } from '../../../contract/model/own-value.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { pinnedIn } from '../../workspace/view/pins.ts';
import { wholePositionsOf } from './drawn-positions.ts';
import { shownNodes } from './elements/shown.ts';
import { drawnAmong } from './layouts/drawn.ts';
import { layoutOf } from './layouts/index.ts';
import { runLiveCola } from './layouts/live-cola.ts';
import { cola } from './layouts/offered/cola.ts';
import { valuesOf } from './layouts/settings/setting.ts';
import type { Scene } from './scene.ts';

/** Whether neighbours follow what is dragged: whoever chose the live layout wants that, however little is to move otherwise. */
export function dragsLive({ cy }: Scene): boolean {
  const { view } = useWorkspace.getState();
  return layoutOf(view.layout) === cola && shownNodes(cy).length <= cola.upTo;
}

/**
 * Lets neighbours follow what is dragged, and makes where all come to stand one step.
 * @returns what says that it is let go; false where something else has ended it before
 */
export function startLiveDrag({ cy, work }: Scene, held: NodeCollection): () => boolean {
  const { view } = useWorkspace.getState();
  const released = Promise.withResolvers<void>();
  const nodes = shownNodes(cy);
  let isEnded = false;
  void work.run(async (signal) => {
    signal.addEventListener('abort', () => {
      isEnded = true;
    });
    const pinned = drawnAmong(nodes, pinnedIn(view));
    const values = valuesOf(cola.settings, ownValue(view.layoutSettings, cola.name));
    await runLiveCola({ nodes, held, pinned, values, released: released.promise, signal });
    useWorkspace.getState().move(wholePositionsOf(nodes));
  });
  return () => {
    released.resolve();
    return !isEnded;
  };
}
