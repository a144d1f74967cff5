import { useMemo } from 'react';
import { Link } from 'react-aria-components';
import type { GraphNode } from '../../../../contract/model/graph.ts';
import { joined } from '../../../../contract/text/phrase.ts';
import { describeEdge } from '../../../entity/describe.ts';
import { TextSegments } from '../../../entity/text-segments.tsx';
import { useWorkspace } from '../../../workspace/store.ts';
import { FoldedList } from './folded-list.tsx';

/** The relationships on the canvas that lead from one of some nodes to another of them. */
export function RelationshipsAmong({ nodes }: { nodes: readonly GraphNode[] }) {
  const edges = useWorkspace((workspace) => workspace.edges);
  const select = useWorkspace((workspace) => workspace.select);
  const byId = useMemo(() => new Map(nodes.map((node) => [node.id, node])), [nodes]);
  const among = [...edges.values()].filter(({ source, target }) => byId.has(source) && byId.has(target));
  return (
    <section>
      <h3>
        Relationships among them <span className="count">{among.length}</span>
      </h3>
      {among.length === 0 && <p className="soft">None on the canvas.</p>}
      <FoldedList items={among}>
        {(edge) => {
          const { title, lines } = describeEdge(edge, byId);
          return (
            <li key={edge.id}>
              <Link className="text-link" onPress={() => select({ edge: edge.id })}>
                <TextSegments segments={title} />
              </Link>
              <p className="soft selection-details">
                <TextSegments segments={joined(lines, ', ')} />
              </p>
            </li>
          );
        }}
      </FoldedList>
    </section>
  );
}
