import { Copy } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Path } from '../../../contract/api/routes/paths.ts';
import type { Citation } from '../../../contract/model/citation.ts';
import type { Graph, GraphNode } from '../../../contract/model/graph.ts';
import { withReferences } from '../../../contract/text/path.ts';
import { KindMark } from '../../entity/kind-mark.tsx';
import { TextSegments } from '../../entity/text-segments.tsx';
import { copyPlainText } from '../../export/deliver.ts';
import { AvoidMenu } from './avoid-menu.tsx';
import { nodesOfPath } from './path-graph.ts';
import { hopsOf, possiblePath } from './texts.ts';

interface PathItemProps {
  path: Path;
  graph: Graph;
  citations: readonly Citation[];
  isChosen: boolean;
  onChoose: () => void;
  /** Called with the path while the pointer or the keyboard is on it, and with null after. */
  onPoint: (path: Path | null) => void;
}

/** One connection: how long it is, what it passes, and its steps in a sentence with references. */
export function PathItem({ path, graph, citations, isChosen, onChoose, onPoint }: PathItemProps) {
  const nodes = nodesOfPath(path, { graph });
  return (
    <li
      className="path"
      aria-current={isChosen}
      onPointerEnter={() => onPoint(path)}
      onPointerLeave={() => onPoint(null)}
      onFocus={() => onPoint(path)}
      onBlur={() => onPoint(null)}
    >
      <div className="path-heading">
        <Button className="path-choose" aria-pressed={isChosen} onPress={onChoose}>
          {hopsOf(path)}
        </Button>
        <PathChain nodes={nodes} />
        <AvoidMenu between={nodes.slice(1, -1)} />
        <Button
          className="button button-quiet button-icon path-tool"
          aria-label="Copy this sentence with its references"
          onPress={() =>
            copyPlainText(withReferences(path.segments, citations), 'the sentence with its references')
          }
        >
          <Copy size={14} aria-hidden />
        </Button>
      </div>
      <p className="path-sentence">
        <TextSegments segments={path.segments} />
      </p>
      {path.holdStatus === 'possible' && <p className="path-hold-status">{possiblePath}</p>}
    </li>
  );
}

/** What a path passes, as a row of kinds. */
function PathChain({ nodes }: { nodes: readonly GraphNode[] }) {
  return (
    <span className="path-chain" aria-hidden>
      {nodes.map((node) => (
        <KindMark key={node.id} node={node} />
      ))}
    </span>
  );
}
