import { useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import type { GraphNode } from '../../contract/model/graph.ts';
import { yearsOf } from '../../contract/text/years.ts';
import { askExamples } from '../api/questions/explore.ts';
import { Skeleton } from '../ui/states.tsx';
import { KindMark } from './kind-mark.tsx';
import './examples.css';

interface ExamplesProps {
  title: string;
  /** Label whose best connected entities are offered; the best connected of all where absent. */
  kind?: string;
  limit?: number;
  onChoose: (node: GraphNode) => void;
}

/** A few subjects to begin with, as the graph itself offers them. */
export function Examples({ title, kind, limit = 4, onChoose }: ExamplesProps) {
  const { data, isPending } = useQuery(askExamples(kind, limit));
  if (isPending) return <Skeleton lines={limit} label={title} />;
  return <ExampleList title={title} nodes={data?.graph.nodes.slice(0, limit) ?? []} onChoose={onChoose} />;
}

interface ExampleListProps extends Pick<ExamplesProps, 'title' | 'onChoose'> {
  nodes: readonly GraphNode[];
}

/** Subjects to begin with; nothing where there are none. */
export function ExampleList({ title, nodes, onChoose }: ExampleListProps) {
  if (nodes.length === 0) return null;
  return (
    <section className="examples">
      <h3>{title}</h3>
      <ul>
        {nodes.map((node) => (
          <li key={node.id}>
            <Button className="card example" onPress={() => onChoose(node)}>
              <KindMark node={node} />
              <span>
                <span className="name">{node.name}</span> <span className="count">{yearsOf(node)}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
