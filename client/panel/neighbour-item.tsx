import type { GraphEdge, GraphNode } from '../../contract/graph.ts';
import { KindMark } from '../shell/kind-mark.tsx';
import { CitationMarks } from './citation-marks.tsx';
import { EdgeFlags } from './edge-flags.tsx';
import { textOf, whenOf } from './facts.ts';
import { NodeLink } from './node-link.tsx';

/** One neighbour, with what is known of the tie. */
export function NeighbourItem({ edge, node }: { edge: GraphEdge; node: GraphNode }) {
  const told = [textOf(edge.properties, 'role'), whenOf(edge.properties)].filter(Boolean).join(', ');
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
