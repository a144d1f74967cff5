import type { GraphNode } from '../../../contract/model/graph.ts';
import { KindMark } from '../../entity/kind-mark.tsx';

/** What a path passes, as a row of kinds. */
export function PathChain({ nodes }: { nodes: readonly GraphNode[] }) {
  return (
    <span className="path-chain" aria-hidden>
      {nodes.map(({ id, labels }) => (
        <KindMark key={id} labels={labels} />
      ))}
    </span>
  );
}
