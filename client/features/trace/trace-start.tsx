import { useQuery } from '@tanstack/react-query';
import type { GraphNode } from '../../../contract/model/graph.ts';
import { isOfFamily } from '../../../contract/model/relationship-types.ts';
import { askGraph, askReady } from '../../api/questions.ts';
import { ExampleList, Examples } from '../../entity/examples.tsx';
import { Empty } from '../../ui/states.tsx';
import type { GraphResult } from '../../workspace/graph.ts';

/** Some to begin a trace with; in another model's database, why there are none. */
export function TraceStart({ onChoose }: { onChoose: (node: GraphNode) => void }) {
  const { data } = useQuery(askReady());
  const { data: picture } = useQuery(askGraph(null));
  if (data && !data.capabilities.includes('headships'))
    return (
      <Empty>
        This database does not mark people and bodies the way Diplograph does, so tenures cannot be traced in
        it. Use Explore or Queries instead.
      </Empty>
    );
  return (
    <>
      <Examples title="Leaders" kind="Leader" onChoose={onChoose} />
      <ExampleList title="Bodies" nodes={headedBodies(picture)} onChoose={onChoose} />
    </>
  );
}

const few = 4;

/** Of the bodies that the workspace opens with, those of whom a head is known. */
function headedBodies(picture: Pick<GraphResult, 'graph'> | undefined): GraphNode[] {
  if (!picture) return [];
  const headed = new Set(
    picture.graph.edges.filter(({ type }) => isOfFamily(type, 'headship')).map(({ target }) => target),
  );
  return picture.graph.nodes.filter(({ id }) => headed.has(id)).slice(0, few);
}
