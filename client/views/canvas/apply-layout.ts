import type { NodeCollection } from 'cytoscape';
import { useWorkspace } from '../../workspace/store.ts';
import { selectedNodes } from '../../workspace/view/selection.ts';
import { putAt, wholePositionsOf } from './drawn-positions.ts';
import { shownNodes } from './elements/shown.ts';
import { findPlaces, LayoutStoppedError } from './find-places.ts';
import { drawnAmong } from './layouts/drawn.ts';
import { glideTo } from './layouts/glide.ts';
import type { Layout } from './layouts/layout.ts';
import type { SettingValues } from './layouts/layout-problem.ts';
import { keptValues, valuesOf } from './layouts/settings/setting.ts';
import { movesAtOnce, type Scene } from './scene.ts';

interface Applied {
  layout: Layout;
  values: SettingValues;
  /** Only the selected nodes are placed anew. */
  isPart: boolean;
  /** It takes the place of the last step instead of being one of its own. */
  isSameStep?: boolean;
}

/**
 * Has a layout place the graph, or what is selected in it, as one step. Until all have a place the View stays as it is,
 * so that nothing is lost where the layout is stopped or the page is left.
 */
export async function applyLayout(
  scene: Scene,
  { layout, values, isPart, isSameStep = false }: Applied,
): Promise<void> {
  const { cy, camera, work } = scene;
  const { view } = useWorkspace.getState();
  const shown = shownNodes(cy);
  const chosen = new Set(isPart ? selectedNodes(view.selection) : []);
  const pinned = new Set(view.nodes.filter((node) => node.pinned).map(({ id }) => id));
  const nodes = isPart
    ? (drawnAmong(shown, chosen).difference(drawnAmong(shown, pinned)) as NodeCollection)
    : shown;
  if (nodes.empty()) return;
  const around = isPart ? (shown.difference(nodes) as NodeCollection) : undefined;
  const still = movesAtOnce(scene, nodes.length);
  await work.run(async (signal) => {
    try {
      const wanted = { layout, values: valuesOf(layout.settings, values), nodes, around, still };
      const places = await findPlaces(scene, { ...wanted, aspect: camera.aspect(), signal });
      await glideTo(nodes, places, { signal, still });
      signal.throwIfAborted();
    } catch (error) {
      putBack(scene, nodes);
      if (error instanceof LayoutStoppedError) return;
      throw error;
    }
    // What is hidden finds a place among the others as what is added does.
    if (!isPart) cy.nodes('.switched-off').difference(drawnAmong(cy.nodes(), pinned)).addClass('unplaced');
    useWorkspace.getState().arranged(
      {
        layout: layout.name,
        settings: keptValues(layout.settings, values),
        positions: wholePositionsOf(nodes),
        isPart,
      },
      { entry: isSameStep ? 'replace' : 'push' },
    );
    if (isPart) camera.reveal(nodes);
    else camera.fit(still ? 'once' : undefined);
  });
}

/** Where the View has them, since a layout that is given up may have moved them on the canvas. */
function putBack({ cy }: Scene, nodes: NodeCollection): void {
  if (cy.destroyed()) return;
  const { view } = useWorkspace.getState();
  const positions = new Map(view.nodes.flatMap(({ id, position }) => (position ? [[id, position]] : [])));
  putAt(nodes, positions);
}
