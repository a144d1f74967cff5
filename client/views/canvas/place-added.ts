import type { Core, NodeCollection } from 'cytoscape';
import type { Workspace } from '../../workspace/store.ts';
import { anchorsFor } from './anchors.ts';
import { elementOf, idOf } from './elements/ids.ts';
import { boxAt } from './footprint.ts';
import { placesInTime } from './layouts/added-in-time.ts';
import { firstDays } from './layouts/first-days.ts';
import { footprintOfNode } from './layouts/problem.ts';
import type { TimeLayout } from './layouts/time-layout.ts';
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
      .map((node) => [idOf(node), { position: { ...node.position() }, footprint: footprintOfNode(node) }]),
  );
  const anchored = anchorsFor(
    new Set(added.map((node) => idOf(node))),
    new Set(shown.keys()),
    edges.values(),
    origins,
  );
  const positions = placeAdded(
    anchored.map(({ id, anchor }) => ({ id, anchor, footprint: footprintOfNode(elementOf(cy, id)) })),
    shown,
  );
  for (const [id, position] of positions) elementOf(cy, id).position(position);
}

/** Puts added nodes at their time, or among the undated, at once; nothing else moves. */
export function placeAddedInTime(
  cy: Core,
  added: NodeCollection,
  layout: TimeLayout,
  { nodes, edges, origins }: Pick<Workspace, 'nodes' | 'edges' | 'origins'>,
): void {
  const placed = cy.nodes().difference(added).nodes();
  const ids = new Set(placed.map((node) => idOf(node)));
  const days = firstDays(nodes.values(), edges.values());
  const anchored = anchorsFor(new Set(added.map((node) => idOf(node))), ids, edges.values(), origins);
  const positions = placesInTime(
    anchored.map(({ id, anchor }) => {
      const beside = anchor !== null && ids.has(anchor) ? elementOf(cy, anchor) : placed.first();
      const footprint = footprintOfNode(elementOf(cy, id));
      return { id, footprint, time: days.get(id)?.time, beside: beside.position() };
    }),
    layout,
    placed.map((node) => ({ id: idOf(node), box: boxAt(footprintOfNode(node), node.position()) })),
  );
  for (const [id, position] of positions) elementOf(cy, id).position(position);
}
