import type { GraphEdge, GraphNode } from '../../../../contract/model/graph.ts';
import { isOfFamily, successionForm } from '../../../../contract/model/relationship-types.ts';
import { earliestOf } from '../../../../contract/model/time/holding.ts';
import { dayBoundsOf } from '../../../../contract/model/time/stored.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { alongTimePlaces } from './along-time-places.ts';
import { glideTo } from './glide.ts';
import type { Layout } from './layout.ts';
import { problemOf } from './problem.ts';

export const alongTime: Layout = {
  name: 'along-time',
  title: 'Timeline',
  hint: 'From left to right by date',
  upTo: 300,
  async run({ nodes, aspect, signal, still }) {
    const workspace = useWorkspace.getState();
    const problem = problemOf(nodes, 'all', aspect);
    const successions = [...workspace.edges.values()].filter(({ type }) => isOfFamily(type, 'succession'));
    const places = alongTimePlaces({
      nodes: problem.nodes.map((node) => {
        const known = workspace.nodes.get(node.id);
        return { ...node, day: known && firstDayOf(known, successions) };
      }),
      edges: problem.edges,
      successions: successions.map(({ source, target, type }) => ({
        source,
        target,
        renaming: successionForm(type) === 'renaming',
      })),
    });
    await glideTo(nodes, places, { signal, still });
  },
};

/** The first day known of an entity, else of how it came to be, else of what it turned into. */
function firstDayOf(node: GraphNode, successions: readonly GraphEdge[]): string | undefined {
  const day = (fact: GraphNode | GraphEdge) => earliestOf(Object.values(dayBoundsOf(fact)));
  const first = (edges: GraphEdge[]) => earliestOf(edges.map(day));
  return (
    day(node) ??
    first(successions.filter(({ target }) => target === node.id)) ??
    first(successions.filter(({ source }) => source === node.id))
  );
}
