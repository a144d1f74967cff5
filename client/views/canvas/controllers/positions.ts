import type { NodeCollection } from 'cytoscape';
import type { View } from '../../../../contract/model/view.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { isNewGraph } from '../../../workspace/view/new-graph.ts';
import { arrangeAll } from '../arrange-all.ts';
import { showAt, standElsewhere, wholePositionsOf } from '../drawn-positions.ts';
import { elementOf, idOf } from '../elements/ids.ts';
import { glideTo } from '../layouts/glide.ts';
import { settle } from '../layouts/settle.ts';
import { timeLayoutOf } from '../layouts/time-layout.ts';
import { placeAddedInTime, placeAddedNodes } from '../place-added.ts';
import { isLarge, type Scene } from '../scene.ts';

/**
 * Nodes stand where the View says. Those to which it gives no position are found one, which enters the View: where it
 * gives none at all, the layout places the whole; otherwise nothing moves that is there already.
 */
export function followPositions(scene: Scene): () => void {
  const { cy, work, camera, large } = scene;
  let isDue = false;
  let drawn: ReadonlySet<string> = new Set();

  /** Once for all changes of a moment, when all others have heard of them. */
  function soon() {
    if (isDue) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      if (!cy.destroyed()) follow();
    });
  }

  function follow() {
    const { view, nodes } = useWorkspace.getState();
    // Another scene is about to take this one’s place.
    if (isLarge(nodes) !== large) return;
    const isFirst = drawn.size === 0;
    const isNew = isNewGraph(countsSince(drawn));
    drawn = new Set(cy.nodes().map((node) => idOf(node)));
    if (drawn.size === 0) return;
    const unplaced = view.nodes.filter(({ position }) => !position);
    if (isPlacedAnew(view.nodes)) return void arrangeAll(scene, isFirst);
    bringToPlaces();
    if (unplaced.length > 0) join(new Set(unplaced.map(({ id }) => id)));
    if (isNew) camera.fit(isFirst ? 'once' : undefined);
  }

  /** Whether the layout is to place all, pinned nodes excepted; what has only just come joins those that are pinned. */
  function isPlacedAnew(nodes: View['nodes']): boolean {
    if (nodes.some(({ position, pinned }) => position && !pinned)) return false;
    const unplaced = nodes.filter(({ position }) => !position);
    if (unplaced.length === nodes.length) return true;
    return unplaced.some(({ id }) => elementOf(cy, id).is(':not(.unplaced)'));
  }

  function countsSince(before: ReadonlySet<string>) {
    const stayed = cy.nodes().filter((node) => before.has(idOf(node))).length;
    return { stayed, arrived: cy.nodes().length - stayed, gone: before.size - stayed };
  }

  /** What is not drawn yet is at its place at once; what stands elsewhere glides there. */
  function bringToPlaces() {
    const { nodes } = useWorkspace.getState().view;
    const positions = new Map(nodes.flatMap(({ id, position }) => (position ? [[id, position]] : [])));
    showAt(cy, positions);
    const away = standElsewhere(cy, positions);
    if (away.nonempty())
      void work.run((signal) => glideTo(away, positions, { signal, still: scene.still() }));
  }

  /** What is drawn stays where it is drawn; what is not is put beside what it belongs to, and finds a good place. */
  function join(ids: ReadonlySet<string>) {
    const { view, nodes, origins, edges, place } = useWorkspace.getState();
    const joining = cy.nodes().filter((node) => ids.has(idOf(node)));
    const timeLayout = timeLayoutOf(view, { nodes, edges });
    // Along time also what was hidden while the rest was placed has to get there.
    const added = timeLayout ? joining : joining.filter('.unplaced');
    if (timeLayout) placeAddedInTime(cy, added, timeLayout, { nodes, edges, origins });
    else placeAddedNodes(cy, added, { origins, edges });
    added.removeClass('unplaced');
    place(wholePositionsOf(joining));
    const seen = added.not('.switched-off') as NodeCollection;
    if (seen.empty()) return;
    camera.reveal(seen);
    if (timeLayout) return;
    void work.run(async (signal) => {
      place(await settle(added, { nodes: cy.nodes(), signal }));
    });
  }

  soon();
  const stop = useWorkspace.subscribe((workspace, before) => {
    if (workspace.view.nodes !== before.view.nodes || workspace.nodes !== before.nodes) soon();
  });
  return () => {
    stop();
    work.stop();
  };
}
