import { Link } from 'react-aria-components';
import type { GraphNode } from '../../contract/model/graph.ts';
import { visit } from '../workspace/visit.ts';

/** A name that leads to its entity on the canvas. */
export function NodeLink({ node }: { node: Pick<GraphNode, 'id' | 'name'> }) {
  return (
    <Link className="text-link name" onPress={() => void visit(node.id)}>
      {node.name}
    </Link>
  );
}
