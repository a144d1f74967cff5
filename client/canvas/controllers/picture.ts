import type { NodeCollection } from 'cytoscape';
import type { Explorer } from '../../explorer/explorer.ts';
import { useExplorer } from '../../explorer/store.ts';
import { type Arrival, arrivalOf, changeTo } from '../elements/change.ts';
import { drawEdges, drawNodes, growSizes } from '../elements/draw.ts';
import { overview } from '../layouts/overview.ts';
import { settle } from '../layouts/settle.ts';
import { rememberedPositions, rememberPositions } from '../positions.ts';
import type { Scene } from '../scene.ts';
import type { Icons } from '../styles/icon-sheet.tsx';
import { placeBeside } from './place-beside.ts';

/** Draws the store’s picture and finds places for what is new in it; nothing that is drawn is rebuilt or moved. */
export function followPicture(scene: Scene, icons: Icons): () => void {
  const { cy } = scene;
  let drawn: Explorer['nodes'] | null = null;

  async function follow(explorer: Explorer) {
    if (drawn) rememberPositions(drawn, cy);
    drawn = explorer.nodes;
    const nodes = new Set(cy.nodes().map((node) => node.id()));
    const edges = new Set(cy.edges().map((edge) => edge.id()));
    const change = changeTo(explorer, { nodes, edges });
    const goneNodes = change.gone.filter((id) => nodes.has(id)).length;
    const arrival = arrivalOf({
      stayed: nodes.size - goneNodes,
      arrived: change.arrivedNodes.length,
      gone: goneNodes,
    });
    let newcomers = cy.collection() as NodeCollection;
    cy.batch(() => {
      for (const id of change.gone) cy.getElementById(id).remove();
      newcomers = drawNodes(cy, change.arrivedNodes, explorer.edges.values(), icons);
      drawEdges(cy, change.arrivedEdges);
      growSizes(cy, change.arrivedEdges);
    });
    if (arrival === 'nothing') return;
    await scene.work.run((signal) => arrange(arrival, newcomers, explorer, signal));
  }

  async function arrange(
    arrival: Arrival,
    newcomers: NodeCollection,
    explorer: Explorer,
    signal: AbortSignal,
  ) {
    const remembered = rememberedPositions(explorer.nodes);
    const run = { nodes: cy.nodes(), aspect: scene.camera.aspect(), signal, still: scene.still() };
    const restored = (arrival === 'new picture' ? cy.nodes() : newcomers).filter((node) =>
      remembered.has(node.id()),
    );
    for (const node of restored) node.position({ ...(remembered.get(node.id()) ?? node.position()) });
    const strangers = newcomers.difference(restored) as NodeCollection;
    restored.removeClass('unplaced');
    if (arrival === 'new picture' && strangers.nonempty()) {
      await overview.run({ ...run, still: true });
    } else if (strangers.nonempty()) {
      placeBeside(cy, strangers, explorer);
      strangers.removeClass('unplaced');
      scene.camera.reveal(strangers);
      await settle(strangers, run);
    }
    cy.nodes().removeClass('unplaced');
    if (arrival === 'new picture')
      scene.camera.fit(cy.nodes().length === newcomers.length ? 'once' : undefined);
  }

  follow(useExplorer.getState());
  const stop = useExplorer.subscribe((explorer, before) => {
    if (explorer.nodes !== before.nodes || explorer.edges !== before.edges) follow(explorer);
  });
  return () => {
    stop();
    scene.work.stop();
    if (drawn) rememberPositions(drawn, cy);
  };
}
