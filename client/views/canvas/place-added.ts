import type { Core, NodeCollection } from 'cytoscape';
import type { Workspace } from '../../workspace/store.ts';
import { anchorsFor } from './anchors.ts';
import { footprintOfNode } from './layouts/problem.ts';
import { placeAdded } from './placement.ts';

/** Puts added beside what they belong to, at once; nothing else moves. */
export function placeAddedNodes(
  cy: Core,
  added: NodeCollection,
  { edges, origins }: Pick<Workspace, 'edges' | 'origins'>,
): void {
  const placed = cy.nodes().difference(added);
  const shown = new Map(
    placed
      .nodes()
      .map((node) => [node.id(), { position: { ...node.position() }, footprint: footprintOfNode(node) }]),
  );
  const anchored = anchorsFor(
    new Set(added.map((node) => node.id())),
    new Set(shown.keys()),
    edges.values(),
    origins,
  );
  const positions = placeAdded(
    anchored.map(({ id, anchor }) => ({ id, anchor, footprint: footprintOfNode(cy.getElementById(id)) })),
    shown,
  );
  for (const [id, position] of positions) cy.getElementById(id).position(position);
}
