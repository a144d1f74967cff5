import { endsOf, isOfFamily, successionForm } from '../../../../contract/model/meaning.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { alongTimePlaces } from './along-time-places.ts';
import { firstDays } from './first-days.ts';
import { glideTo } from './glide.ts';
import type { Layout } from './layout.ts';
import { problemOf } from './problem.ts';

export const alongTime: Layout = {
  name: 'along-time',
  title: 'Timeline',
  hint: 'From left to right by date',
  upTo: 300,
  async run({ nodes, aspect, signal, still }) {
    const { nodes: known, edges } = useWorkspace.getState();
    const problem = problemOf(nodes, 'all', aspect);
    const days = firstDays(known.values(), edges.values());
    const places = alongTimePlaces({
      nodes: problem.nodes.map((node) => ({ ...node, time: days.get(node.id)?.time })),
      edges: problem.edges,
      successions: [...edges.values()]
        .filter((each) => isOfFamily(each, 'succession'))
        .map((each) => ({ ...endsOf(each), renaming: successionForm(each) === 'renaming' })),
      aspect,
    });
    await glideTo(nodes, places, { signal, still });
  },
};
