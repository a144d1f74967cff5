import { useQuery } from '@tanstack/react-query';
import type { GraphNode } from '../../../contract/model/graph.ts';
import { askEntity } from '../../api/questions/explore.ts';
import { HoldStatusChip } from '../../entity/hold-status-chip.tsx';
import { Notes } from '../../entity/notes.tsx';
import { DateText, TextSegments } from '../../entity/text-segments.tsx';
import { useAsOf } from '../../workspace/as-of.ts';

/** Why it is certain that an entity existed on the as-of date. */
export function Existence({ node }: { node: GraphNode }) {
  const at = useAsOf();
  const { data } = useQuery({ ...askEntity(node.id, at), enabled: at !== null });
  if (at === null || !data?.existence?.because) return null;
  return (
    <Notes citations={data.citations}>
      <p className="existence">
        <HoldStatusChip holding="certain" /> as of <DateText date={at} />, because:{' '}
        <TextSegments segments={data.existence.because} />
      </p>
    </Notes>
  );
}
