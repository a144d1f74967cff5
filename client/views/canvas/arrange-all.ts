import type { NodeCollection } from 'cytoscape';
import { useWorkspace } from '../../workspace/store.ts';
import { wholePositionsOf } from './drawn-positions.ts';
import { grid } from './layouts/grid.ts';
import { layouts } from './layouts/index.ts';
import type { LayoutRun } from './layouts/layout.ts';
import { overview } from './layouts/overview.ts';
import type { Scene } from './scene.ts';

/** The shape that the overview is given in every window that is not upright, so that a link to it shows the same. */
const overviewAspect = 1.46;
const upright = 0.8;

/**
 * Has the layout of the View place the nodes, fits the whole, and gives the positions to the View.
 * @param isFirst whether nothing has been seen yet, so that nothing need glide
 */
export async function arrangeAll({ cy, camera, work, still }: Scene, isFirst: boolean): Promise<void> {
  await work.run(async (signal) => {
    const { view, overview: untouched, place } = useWorkspace.getState();
    // A new graph is placed with what is hidden in it, so that hiding changes no places.
    const isNew = cy.nodes().is('.unplaced');
    const shown = cy.nodes().not('.switched-off');
    const nodes = (isNew || shown.empty() ? cy.nodes() : shown) as NodeCollection;
    const isOverview = view.nodes === untouched && camera.aspect() > upright;
    const aspect = isOverview ? overviewAspect : camera.aspect();
    await arrange(view.layout, { nodes, aspect, signal, still: still() || isNew });
    signal.throwIfAborted();
    nodes.removeClass('unplaced');
    place(wholePositionsOf(nodes), isOverview);
    camera.fit(isFirst ? 'once' : undefined);
  });
}

/** Where a layout fails, such as for want of its worker, a plain grid is better than nothing to see. */
async function arrange(name: string, run: LayoutRun): Promise<void> {
  const layout = layouts.find((each) => each.name === name) ?? overview;
  try {
    await layout.run(run);
  } catch (error) {
    run.signal.throwIfAborted();
    console.error(error);
    await grid.run(run);
  }
}
