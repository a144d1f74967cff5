import type { GraphNode } from '../../contract/model/graph.ts';
import { NamesThen } from './names-then.tsx';
import { DateText } from './text-segments.tsx';
import { useNameThen } from './use-name-then.ts';
import './name-then.css';

/** That something did not exist on the as-of date and, for a body, under which name it did. */
export function NameThen({ node }: { node: GraphNode }) {
  const over = useNameThen(node);
  if (!over) return null;
  return (
    <div className="name-then">
      <p>
        Did not exist as of <DateText date={over.at} />
      </p>
      <NamesThen answer={{ subject: node, names: over.names }} />
    </div>
  );
}
