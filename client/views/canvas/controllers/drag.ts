import type { EventObject, NodeCollection, NodeSingular } from 'cytoscape';
import { useWorkspace } from '../../../workspace/store.ts';
import { selectedNodes } from '../../../workspace/view/selection.ts';
import { wholePositionsOf } from '../drawn-positions.ts';
import { elementOf, idOf } from '../elements/ids.ts';
import type { Point } from '../footprint.ts';
import { keptInTime, timeLayoutOf } from '../layouts/time-layout.ts';
import { dragsLive, startLiveDrag } from '../live-drag.ts';
import type { Scene } from '../scene.ts';

/**
 * A node that is dragged stays where it is let go, and the others that are selected with it move along: a step, as any
 * other change of the View. Along time nodes keep their places in time; under the live layout neighbours follow.
 */
export function followDrag(scene: Scene): () => void {
  const { cy } = scene;
  /** Ends the live layout that lets neighbours follow; null while there is none. */
  let release: (() => boolean) | null = null;
  /** Where the grabbed node and those that move along with it stood when it was grabbed. */
  let held: { grabbed: NodeSingular; from: Point; others: Map<NodeSingular, Point> } | null = null;

  const grab = ({ target }: EventObject) => {
    const ids = selectedNodes(useWorkspace.getState().view.selection);
    const others = ids.includes(idOf(target)) ? ids.filter((id) => id !== idOf(target)) : [];
    const nodes = others.map((id) => elementOf(cy, id)).filter((node) => node.nonempty());
    held = {
      grabbed: target,
      from: { ...target.position() },
      others: new Map(nodes.map((node) => [node as NodeSingular, { ...node.position() }])),
    };
  };

  const drag = () => {
    if (!held) return;
    const { grabbed, from, others } = held;
    if (!release && dragsLive(scene)) release = startLiveDrag(scene, together(grabbed, others.keys()));
    if (others.size === 0) return;
    const { x, y } = grabbed.position();
    cy.batch(() => {
      for (const [node, at] of others) node.position({ x: at.x + x - from.x, y: at.y + y - from.y });
    });
  };

  const letGo = ({ target }: EventObject) => {
    const moved = together(target, held?.others.keys() ?? []);
    held = null;
    const isFollowed = release?.() ?? false;
    release = null;
    if (isFollowed) return;
    const { view, nodes, edges, move } = useWorkspace.getState();
    const timeLayout = timeLayoutOf(view, { nodes, edges });
    if (timeLayout)
      for (const node of moved) node.position(keptInTime(timeLayout, idOf(node), node.position()));
    move(wholePositionsOf(moved));
  };

  cy.on('grab', 'node', grab);
  cy.on('drag', 'node', drag);
  cy.on('dragfree', 'node', letGo);
  return () => {
    cy.off('grab', 'node', grab);
    cy.off('drag', 'node', drag);
    cy.off('dragfree', 'node', letGo);
  };
}

function together(node: NodeSingular, others: Iterable<NodeSingular>): NodeCollection {
  return [...others].reduce<NodeCollection>((all, other) => all.union(other), node);
}
