import type { NodeCollection } from 'cytoscape';
import { useWorkspace } from '../../../workspace/store.ts';
import type { Workspace } from '../../../workspace/workspace.ts';
import { arrivalOf, changeTo } from '../elements/change.ts';
import { drawEdges, drawNodes, growSizes } from '../elements/draw.ts';
import { grid } from '../layouts/grid.ts';
import type { LayoutRun } from '../layouts/layout.ts';
import { overview } from '../layouts/overview.ts';
import { settle } from '../layouts/settle.ts';
import { rememberedPositions, rememberPositions } from '../positions.ts';
import type { Scene } from '../scene.ts';
import type { Icons } from '../styles/icon-sheet.tsx';
import { placeAddedNodes } from './place-added.ts';

/** Draws the store’s picture and finds places for what is new in it; nothing that is drawn is rebuilt or moved. */
export function followGraph(scene: Scene, icons: Icons): () => void {
  const { cy, work } = scene;
  let drawn: Workspace['nodes'] | null = null;

  async function follow(workspace: Workspace) {
    if (drawn) rememberPositions(drawn, cy);
    drawn = workspace.nodes;
    const placed = cy.nodes().not('.unplaced').length;
    draw(workspace);
    const newcomers = cy.nodes('.unplaced') as NodeCollection;
    const stayed = cy.nodes().length - newcomers.length;
    const arrival = arrivalOf({ stayed, arrived: newcomers.length, gone: placed - stayed });
    if (arrival === 'nothing') return;
    await work.run(async (signal) => {
      const run = { nodes: cy.nodes(), aspect: scene.camera.aspect(), signal, still: scene.still() };
      if (arrival === 'newcomers') await join(newcomers, workspace, run);
      else await begin(newcomers, workspace, run);
    });
  }

  function draw(workspace: Workspace) {
    const nodes = new Set(cy.nodes().map((node) => node.id()));
    const edges = new Set(cy.edges().map((edge) => edge.id()));
    const change = changeTo(workspace, { nodes, edges });
    cy.batch(() => {
      for (const id of change.gone) cy.getElementById(id).remove();
      drawNodes(cy, change.arrivedNodes, workspace.edges.values(), icons);
      drawEdges(cy, change.arrivedEdges);
      growSizes(cy, change.arrivedEdges);
    });
  }

  /** Newcomers find their places among those that stay. */
  async function join(newcomers: NodeCollection, workspace: Workspace, run: LayoutRun) {
    restore(newcomers, workspace);
    const strangers = newcomers.filter('.unplaced') as NodeCollection;
    if (strangers.empty()) return;
    placeAddedNodes(cy, strangers, workspace);
    strangers.removeClass('unplaced');
    scene.camera.reveal(strangers);
    await settle(strangers, run);
  }

  /** A new picture is arranged as a whole, unless it was seen before. */
  async function begin(newcomers: NodeCollection, workspace: Workspace, run: LayoutRun) {
    const first = newcomers.length === run.nodes.length;
    restore(run.nodes, workspace);
    if (newcomers.is('.unplaced')) await arrangedSomehow({ ...run, still: true });
    newcomers.removeClass('unplaced');
    scene.camera.fit(first ? 'once' : undefined);
  }

  function restore(nodes: NodeCollection, workspace: Workspace) {
    const remembered = rememberedPositions(workspace.nodes);
    cy.batch(() => {
      for (const node of nodes.toArray()) {
        const position = remembered.get(node.id());
        if (position)
          cy.getElementById(node.id())
            .position({ ...position })
            .removeClass('unplaced');
      }
    });
  }

  follow(useWorkspace.getState());
  const stop = useWorkspace.subscribe((workspace, before) => {
    if (workspace.nodes !== before.nodes || workspace.edges !== before.edges) follow(workspace);
  });
  return () => {
    stop();
    work.stop();
    if (drawn) rememberPositions(drawn, cy);
  };
}

/** Where the worker cannot be had, a plain grid is better than nothing to see. */
async function arrangedSomehow(run: LayoutRun): Promise<void> {
  try {
    await overview.run(run);
  } catch (error) {
    run.signal.throwIfAborted();
    console.error(error);
    await grid.run(run);
  }
}
