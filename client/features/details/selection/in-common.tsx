import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { maxTogether } from '../../../../contract/api/routes/together.ts';
import type { Graph, GraphNode } from '../../../../contract/model/graph.ts';
import { formatNumber } from '../../../../contract/text/language.ts';
import { askShared } from '../../../api/questions/together.ts';
import { KindMark } from '../../../entity/kind-mark.tsx';
import { NodeLink } from '../../../entity/node-link.tsx';
import { ProblemMessage } from '../../../ui/problem-message.tsx';
import { Skeleton } from '../../../ui/states.tsx';
import { useAsOf } from '../../../workspace/as-of.ts';
import { completeRelationships } from '../../../workspace/complete-relationships.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { shareText, showMoreText } from './texts.ts';

const [atFirst, atMost] = [8, 100];

/** What at least two of the selected are related to in the whole graph, as of the date, with a way to add it. */
export function InCommon({ nodes }: { nodes: readonly GraphNode[] }) {
  const at = useAsOf();
  const [limit, setLimit] = useState(atFirst);
  const ids = useMemo(() => nodes.map(({ id }) => id).toSorted(), [nodes]);
  const { data, error, isPending, refetch } = useQuery(askShared(ids, at, limit));
  const add = useWorkspace((workspace) => workspace.add);
  const onCanvas = useWorkspace((workspace) => workspace.nodes);
  if (ids.length > maxTogether) return null;
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Skeleton lines={3} label="Looking for what they share" />;
  const selected = new Set(ids);
  const shared = data.graph.nodes.filter(({ id }) => !selected.has(id));
  const missing = shared.filter(({ id }) => !onCanvas.has(id));
  return (
    <section>
      <div className="selection-heading">
        <h3>
          In common <span className="count">{formatNumber(data.total)}</span>
        </h3>
        {missing.length > 0 && (
          <Button
            className="button button-quiet"
            onPress={() => {
              add(data);
              void completeRelationships();
            }}
          >
            <Plus size={14} aria-hidden /> Add to canvas
          </Button>
        )}
      </div>
      {shared.length === 0 && <p className="soft">Nothing is related to two of them.</p>}
      <ul className="selection-list">
        {shared.map((node) => (
          <li key={node.id} className="selection-item">
            <KindMark node={node} />
            <NodeLink node={node} />
            <span className="count">{shareText(relatedTo(data.graph, node.id), ids.length)}</span>
          </li>
        ))}
      </ul>
      {data.total > shared.length && limit < atMost && (
        <Button className="button button-quiet" onPress={() => setLimit(atMost)}>
          {showMoreText(Math.min(data.total, atMost))}
        </Button>
      )}
    </section>
  );
}

/** To how many of the selected a node is related. */
function relatedTo({ edges }: Graph, id: string): number {
  const ends = edges.flatMap(({ source, target }) =>
    source === id ? [target] : target === id ? [source] : [],
  );
  return new Set(ends).size;
}
