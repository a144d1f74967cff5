import { useQuery } from '@tanstack/react-query';
import type { GraphNode } from '../../../contract/model/graph.ts';
import { endsOf, isOfFamily } from '../../../contract/model/meaning.ts';

import { useCapabilities } from '../../api/capabilities.ts';
import { askGraph } from '../../api/questions/opening.ts';
import { ExampleList, Examples } from '../../entity/examples.tsx';
import { Empty } from '../../ui/states.tsx';
import type { GraphResult } from '../../workspace/graph.ts';

/** Some to begin a trace with; in another model's database, why there are none. */
export function TraceStart({ onChoose }: { onChoose: (node: GraphNode) => void }) {
  const can = useCapabilities();
  const { data: overview } = useQuery(askGraph(null));
  if (!can('headships'))
    return (
      <Empty>
        It is not known which relationships of this database mean that somebody headed something, so tenures
        can’t be traced. Search for a node, or explore the canvas. Start with the curated data to see a trace.
      </Empty>
    );
  return (
    <>
      <Examples title="Leaders" kind="Leader" onChoose={onChoose} />
      <ExampleList title="Bodies" nodes={headedBodies(overview)} onChoose={onChoose} />
    </>
  );
}

const exampleCount = 4;

/** Of the bodies that the workspace opens with, those of whom a head is known. */
function headedBodies(overview: Pick<GraphResult, 'graph'> | undefined): GraphNode[] {
  if (!overview) return [];
  const headed = new Set(
    overview.graph.edges.filter((each) => isOfFamily(each, 'headship')).map((edge) => endsOf(edge).target),
  );
  return overview.graph.nodes.filter(({ id }) => headed.has(id)).slice(0, exampleCount);
}
