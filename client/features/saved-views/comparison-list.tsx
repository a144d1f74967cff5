import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import type { GraphEdge, GraphNode } from '../../../contract/model/graph.ts';
import { plainText } from '../../../contract/text/plain-text.ts';
import { describeEdge } from '../../entity/describe.ts';
import { KindMark } from '../../entity/kind-mark.tsx';
import { visit, visitFact } from '../../workspace/visit.ts';
import { andMore } from './texts.ts';
import type { Compared } from './use-comparison.ts';

/** So many of each are listed. */
const maxListed = 50;

interface ComparisonListProps {
  compared: Compared;
  /** Called when a link goes to an entity or a relationship. */
  onGo?: () => void;
}

/** All that has changed since a view was saved, each with a link that selects it where it still is. */
export function ComparisonList({ compared: { comparison, graph }, onGo }: ComparisonListProps) {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const edges = new Map(graph.edges.map((edge) => [edge.id, edge]));
  const node = (id: string) => {
    const found = nodes.get(id);
    return found ? <EntityLink node={found} onGo={onGo} /> : id;
  };
  const edge = (id: string) => {
    const found = edges.get(id);
    return found ? <FactLink edge={found} nodes={nodes} onGo={onGo} /> : id;
  };
  return (
    <div className="comparison">
      <Group title="Changed entities" ids={comparison.changed} item={node} />
      <Group title="Entities that are gone" ids={comparison.gone} item={node} />
      <Group title="New relationships" ids={comparison.newEdges} item={edge} />
      <Group title="Changed relationships" ids={comparison.changedEdges} item={edge} />
      <Group title="Relationships that are gone" ids={comparison.goneEdges} item={edge} />
    </div>
  );
}

interface GroupProps {
  title: string;
  ids: readonly string[];
  item: (id: string) => ReactNode;
}

function Group({ title, ids, item }: GroupProps) {
  if (ids.length === 0) return null;
  const more = ids.length - maxListed;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {ids.slice(0, maxListed).map((id) => (
          <li key={id}>{item(id)}</li>
        ))}
        {more > 0 && <li className="soft">{andMore(more)}</li>}
      </ul>
    </section>
  );
}

type Going = { onGo: (() => void) | undefined };

function EntityLink({ node, onGo }: { node: GraphNode } & Going) {
  const go = () => {
    onGo?.();
    void visit(node.id);
  };
  return (
    <>
      <KindMark node={node} />{' '}
      <Link className="text-link name" onPress={go}>
        {node.name || node.id}
      </Link>
    </>
  );
}

function FactLink({ edge, nodes, onGo }: { edge: GraphEdge; nodes: ReadonlyMap<string, GraphNode> } & Going) {
  const go = () => {
    onGo?.();
    void visitFact({ id: edge.id, source: { id: edge.source }, target: { id: edge.target } });
  };
  return (
    <Link className="text-link" onPress={go}>
      {plainText(describeEdge(edge, nodes).title)}
    </Link>
  );
}
