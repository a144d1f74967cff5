import type { NodeCollection } from 'cytoscape';
import type { GraphEdge } from '../../../../contract/model/graph.ts';
import { endsOf, isOfFamily, meaningOf, successionForm } from '../../../../contract/model/meaning.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { pinnedIn } from '../../../workspace/view/pins.ts';
import { selectedNode } from '../../../workspace/view/selection.ts';
import { idOf } from '../elements/ids.ts';
import { firstDays } from './first-days.ts';
import type { LayoutEdge, LayoutProblem } from './layout-problem.ts';
import { footprintOfNode } from './problem.ts';

interface Arranged {
  /** Width of the frame against its height. */
  aspect: number;
  /** What stands around them where they are only a part of the graph. */
  around?: NodeCollection | undefined;
}

/** Reads from the canvas and the workspace what a layout needs to know of the nodes that it is to arrange. */
export function readProblem(nodes: NodeCollection, { aspect, around }: Arranged): LayoutProblem {
  const { view, nodes: known, edges } = useWorkspace.getState();
  const pinned = pinnedIn(view);
  const days = firstDays(known.values(), edges.values());
  return {
    nodes: nodes.map((node) => {
      const id = idOf(node);
      return {
        ...{
          id,
          kind: String(node.data('label')),
          name: known.get(id)?.name ?? '',
          time: days.get(id)?.time,
        },
        ...footprintOfNode(node),
        ...(!node.hasClass('unplaced') && { position: { ...node.position() }, pinned: pinned.has(id) }),
      };
    }),
    edges: nodes
      .edgesWith(nodes)
      .map((edge) => edges.get(idOf(edge)))
      .flatMap((edge) => (edge ? layoutEdge(edge) : [])),
    aspect,
    selected: selectedNode(view.selection) ?? undefined,
    ...(around && {
      around: around.map((node) => ({ ...footprintOfNode(node), position: { ...node.position() } })),
    }),
  };
}

function layoutEdge(edge: GraphEdge): LayoutEdge {
  return {
    ...endsOf(edge),
    family: meaningOf(edge).family,
    renaming: isOfFamily(edge, 'succession') && successionForm(edge) === 'renaming',
  };
}
