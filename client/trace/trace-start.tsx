import { useQuery } from '@tanstack/react-query';
import type { GraphNode } from '../../contract/graph.ts';
import { askReady } from '../api/questions.ts';
import { Examples } from '../shell/examples.tsx';
import { Empty } from '../shell/states.tsx';

/** Some to begin a trace with; in another model's database, why there are none. */
export function TraceStart({ onChoose }: { onChoose: (node: GraphNode) => void }) {
  const { data } = useQuery(askReady());
  if (data?.model === 'foreign')
    return (
      <Empty>
        This database does not mark its people and bodies as ours does, so who headed what cannot be read from
        it. Explore it, or ask a saved question.
      </Empty>
    );
  return (
    <>
      <Examples title="People who led" kind="Leader" onChoose={onChoose} />
      <Examples title="Bodies that were led" kind="Body" onChoose={onChoose} />
    </>
  );
}
