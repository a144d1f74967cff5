import type { GraphEdge, GraphNode } from '../../../contract/model/graph.ts';
import { timeStatusOf } from '../../../contract/model/time/time-status.ts';
import { CitationMarks } from '../../entity/citation-marks.tsx';
import { EdgeFlags } from '../../entity/edge-flags.tsx';
import { KindMark } from '../../entity/kind-mark.tsx';
import { NodeLink } from '../../entity/node-link.tsx';
import { TextSegments } from '../../entity/text-segments.tsx';
import { queryInterval, useAsOf } from '../../workspace/as-of.ts';
import { neighbourText } from './texts.ts';

/** One neighbour, with what is known of the relationship, and whether that did not hold on the as-of date. */
export function NeighbourItem({ edge, node }: { edge: GraphEdge; node: GraphNode }) {
  const asOf = useAsOf();
  const interval = queryInterval(asOf);
  const isOver = interval !== null && timeStatusOf(edge, interval, [node]) === 'no';
  return (
    <li className="neighbour">
      <KindMark node={node} />
      <div>
        <NodeLink node={node} />
        <p className="soft neighbour-details">
          <TextSegments segments={neighbourText(edge, isOver ? asOf : null)} />
          <CitationMarks properties={edge.properties} />
        </p>
        <EdgeFlags edge={edge} />
      </div>
    </li>
  );
}
