import type { GraphNode } from '../../contract/graph.ts';
import { dateInWords } from '../../contract/time/words.ts';
import { NodeLink } from '../panel/node-link.tsx';
import { useNameThen } from './use-name-then.ts';

/** That something did not exist on the as-of date and, for a body, under which name it did. */
export function NameThen({ node }: { node: GraphNode }) {
  const over = useNameThen(node);
  if (!over) return null;
  return (
    <p className="name-then">
      Not as of {dateInWords(over.at)}
      {over.stage && (
        <>
          ; the name then: <NodeLink node={over.stage} />
        </>
      )}
    </p>
  );
}
