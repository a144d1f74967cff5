import { Plus, Replace, Waypoints } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import type { Result } from '../../../../contract/api/result.ts';
import type { GraphNode } from '../../../../contract/model/graph.ts';
import { reads } from '../../../../contract/model/meaning.ts';

import { formatNumber } from '../../../../contract/text/language.ts';
import { KindMark } from '../../../entity/kind-mark.tsx';
import { describeLabels } from '../../../entity/kinds.ts';
import { useLooks } from '../../../entity/looks/current-looks.ts';
import { NodeLink } from '../../../entity/node-link.tsx';
import { drawable, isSourceMatter } from '../../../facts/grid/drawable.ts';
import { Empty } from '../../../ui/states.tsx';
import { useWorkspace } from '../../../workspace/store.ts';
import { graphText, moreText } from '../texts.ts';

/** So many names of a kind are listed; the canvas has the others. */
const namesOfKind = 60;

/** What of a result can be drawn, by kind, and how it comes onto the canvas. */
export function GraphOfResult({ result }: { result: Result }) {
  const { labelOf } = useLooks();
  const graph = useMemo(() => drawable(result.graph), [result.graph]);
  const onCanvas = useWorkspace(({ nodes }) => nodes);
  const missing = graph.nodes.filter(({ id }) => !onCanvas.has(id)).length;
  const all = useMemo(() => result.graph.nodes.filter((node) => !isSourceMatter(node)), [result.graph]);
  if (graph.nodes.length === 0) return <Empty>Nothing of this result can be drawn.</Empty>;
  const kinds = [...Map.groupBy(all, labelOf)];
  const types = [...Map.groupBy(result.graph.edges, ({ type }) => type)];
  const draw = (how: 'add' | 'show') => {
    const { setViewName, highlight, ...workspace } = useWorkspace.getState();
    workspace[how]({ graph, citations: result.citations });
    if (how === 'add') highlight(graph.nodes.map(({ id }) => id));
    setViewName('canvas');
  };
  return (
    <div className="graph-of-result">
      <div className="graph-actions">
        <p>{graphText(all.length, result.graph.edges.length, { drawn: graph.nodes.length, missing })}</p>
        <Button className="button" onPress={() => draw('add')}>
          {missing > 0 ? <Plus size={14} aria-hidden /> : <Waypoints size={14} aria-hidden />}{' '}
          {missing > 0 ? 'Add to canvas' : 'Highlight on canvas'}
        </Button>
        <Button className="button" onPress={() => draw('show')}>
          <Replace size={14} aria-hidden /> Replace canvas
        </Button>
      </div>
      {kinds.map(([label, nodes]) => (
        <KindOfResult key={label} nodes={nodes} />
      ))}
      {types.length > 0 && (
        <section>
          <h3>Relationships</h3>
          <ul className="types-of-result">
            {types.map(([type, edges]) => (
              <li key={type} className="chip">
                {reads(edges[0] ?? { type }, 'out')}{' '}
                <span className="count">{formatNumber(edges.length)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function KindOfResult({ nodes }: { nodes: readonly GraphNode[] }) {
  const first = nodes[0] ?? { labels: [] };
  return (
    <section>
      <h3>
        <KindMark node={first} /> <span className="column-words">{describeLabels(first, nodes.length)}</span>{' '}
        <span className="count">{formatNumber(nodes.length)}</span>
      </h3>
      <ul className="names-of-result">
        {nodes.slice(0, namesOfKind).map((node) => (
          <li key={node.id}>
            <NodeLink node={node} />
          </li>
        ))}
        {nodes.length > namesOfKind && <li className="count">{moreText(nodes.length - namesOfKind)}</li>}
      </ul>
    </section>
  );
}
