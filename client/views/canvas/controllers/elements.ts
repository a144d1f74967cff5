import { useChosenStyles } from '../../../entity/looks/chosen/current-styles.ts';
import { stylesOf } from '../../../entity/looks/current-looks.ts';
import type { Workspace } from '../../../workspace/store.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { applyStyles } from '../elements/apply-styles.ts';
import { changeTo } from '../elements/change.ts';
import { drawEdges, drawNodes, growSizes } from '../elements/draw.ts';
import { elementOf, idOf } from '../elements/ids.ts';
import { isLarge, type Scene } from '../scene.ts';
import type { Icons } from '../styles/icon-sheet.tsx';

/** Draws the graph on the canvas, added nodes out of sight until they have a place; nothing that is drawn is rebuilt. */
export function followElements({ cy, large }: Scene, icons: Icons): () => void {
  function draw(graph: Pick<Workspace, 'nodes' | 'edges'>) {
    const nodes = new Set(cy.nodes().map((node) => idOf(node)));
    const edges = new Set(cy.edges().map((edge) => idOf(edge)));
    const change = changeTo(graph, { nodes, edges });
    cy.batch(() => {
      for (const id of change.gone) elementOf(cy, id).remove();
      drawNodes(cy, change.arrivedNodes, graph.edges.values(), icons);
      drawEdges(cy, change.arrivedEdges);
      growSizes(cy, change.arrivedEdges);
      applyStyles(cy, stylesOf(graph), icons);
    });
  }

  draw(useWorkspace.getState());
  const stopStyles = useChosenStyles.subscribe(() => {
    cy.batch(() => applyStyles(cy, stylesOf(useWorkspace.getState()), icons));
  });
  const stop = useWorkspace.subscribe((workspace, before) => {
    // Otherwise the scene that is about to take this one’s place draws it.
    if (isLarge(workspace.nodes) !== large) return;
    if (workspace.nodes !== before.nodes || workspace.edges !== before.edges) draw(workspace);
  });
  return () => {
    stopStyles();
    stop();
  };
}
