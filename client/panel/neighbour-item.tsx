import type { GraphEdge, GraphNode } from '../../contract/graph.ts';
import { dateInWords } from '../../contract/time/words.ts';
import { askedDays, useAsOf } from '../asof/as-of.ts';
import { standingOf } from '../asof/standing.ts';
import { KindMark } from '../shell/kind-mark.tsx';
import { CitationMarks } from './citation-marks.tsx';
import { EdgeFlags } from './edge-flags.tsx';
import { textOf, whenOf } from './facts.ts';
import { NodeLink } from './node-link.tsx';

/** One neighbour, with what is known of the tie, and whether that did not hold on the as-of date. */
export function NeighbourItem({ edge, node }: { edge: GraphEdge; node: GraphNode }) {
  const asOf = useAsOf();
  const asked = askedDays(asOf);
  const isOver = asked !== null && standingOf(edge, asked, [node]) === 'no';
  const told = [
    textOf(edge.properties, 'role'),
    whenOf(edge.properties),
    asOf.at !== null && isOver && `not as of ${dateInWords(asOf.at)}`,
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <li className="neighbour">
      <KindMark labels={node.labels} />
      <div>
        <NodeLink node={node} />
        <p className="soft neighbour-told">
          {told}
          <CitationMarks properties={edge.properties} />
        </p>
        <EdgeFlags edge={edge} />
      </div>
    </li>
  );
}
