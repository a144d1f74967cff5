import type { NodeCollection } from 'cytoscape';
import { ownValue } from '../../../contract/model/own-value.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { wholePositionsOf } from './drawn-positions.ts';
import { findPlacesOrGrid } from './find-places.ts';
import { glideTo } from './layouts/glide.ts';
import { layoutOf } from './layouts/index.ts';
import { valuesOf } from './layouts/settings/setting.ts';
import { movesAtOnce, type Scene } from './scene.ts';

/** The shape that the overview is given in every window that is not upright, so that a link to it shows the same. */
const overviewAspect = 1.46;
const upright = 0.8;

/**
 * Has the layout of the View place the nodes, fits the whole, and gives the positions to the View.
 * @param isFirst whether nothing has been seen yet, so that nothing need glide
 */
export async function arrangeAll(scene: Scene, isFirst: boolean): Promise<void> {
  const { cy, camera, work } = scene;
  await work.run(async (signal) => {
    const { view, overview: untouched, place } = useWorkspace.getState();
    // A new graph is placed with what is hidden in it, so that hiding changes no places.
    const isNew = cy.nodes().is('.unplaced');
    const shown = cy.nodes().not('.switched-off');
    const nodes = (isNew || shown.empty() ? cy.nodes() : shown) as NodeCollection;
    const isOverview = view.nodes === untouched && camera.aspect() > upright;
    const aspect = isOverview ? overviewAspect : camera.aspect();
    const layout = layoutOf(view.layout);
    const values = valuesOf(layout.settings, ownValue(view.layoutSettings, layout.name));
    const still = isNew || movesAtOnce(scene, nodes.length);
    const places = await findPlacesOrGrid(scene, { layout, values, nodes, aspect, signal, still });
    await glideTo(nodes, places, { signal, still });
    signal.throwIfAborted();
    nodes.removeClass('unplaced');
    place(wholePositionsOf(nodes), isOverview);
    camera.fit(isFirst || still ? 'once' : undefined);
  });
}
