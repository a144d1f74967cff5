import { CornerRightDown, CornerRightUp } from 'lucide-react';
import { Link, VisuallyHidden } from 'react-aria-components';
import type { GraphEdge, GraphNode } from '../../../contract/model/graph.ts';
import { reads } from '../../../contract/model/relationship-types.ts';
import { wordsOfSuccession } from '../../../contract/text/succession.ts';
import { CitationMarks } from '../../entity/citation-marks.tsx';
import { whenOf } from '../../entity/properties.ts';
import { TextSegments } from '../../entity/text-segments.tsx';
import { visitFact } from '../../workspace/visit.ts';
import type { CardGap, Turn } from './route-lines.ts';
import { remarksOn } from './texts.ts';

/** A succession, and how its line turns. */
interface Turning {
  edge: GraphEdge;
  turn: Turn;
}

interface PassagesToldProps {
  /** Those whose labels stand in this gap. */
  successions: readonly Turning[];
  gap: CardGap;
  /** The stages by id. */
  nodes: ReadonlyMap<string, GraphNode>;
}

/** How a stage became another: in a word above its line, and when below it; each leads to the fact. */
export function TransitionList({ successions, gap, nodes }: PassagesToldProps) {
  const [first, ...others] = successions;
  if (!first) return null;
  const isAlone = others.length === 0;
  return (
    <li className="lineage-gap" style={{ gridColumn: 2 * gap.after + 2, gridRow: gap.row + 1 }}>
      <p>
        <Way {...first} nodes={nodes} /> {!isAlone && <When edge={first.edge} />}
      </p>
      <div>
        {isAlone && (
          <p>
            <When edge={first.edge} />
          </p>
        )}
        {others.map((other) => (
          <p key={other.edge.id}>
            <Way {...other} nodes={nodes} /> <When edge={other.edge} />
          </p>
        ))}
      </div>
    </li>
  );
}

/** `renamed to`; a screen reader hears from which name to which. */
function Way({ edge, turn, nodes }: Turning & Pick<PassagesToldProps, 'nodes'>) {
  const { id, type } = edge;
  const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
  return (
    <Link
      className="lineage-way"
      onPress={() => void visitFact({ id, source: { id: edge.source }, target: { id: edge.target } })}
    >
      {turn === 'last' && <CornerRightUp size={11} aria-hidden />}
      {turn === 'first' && <CornerRightDown size={11} aria-hidden />}
      <VisuallyHidden elementType="span">{source?.name} </VisuallyHidden>
      {source && target ? wordsOfSuccession(edge, { source, target }, 'out') : reads(type, 'out')}
      <VisuallyHidden elementType="span"> {target?.name}</VisuallyHidden>
    </Link>
  );
}

function When({ edge }: { edge: GraphEdge }) {
  const remarks = remarksOn(edge);
  return (
    <>
      <TextSegments segments={whenOf(edge)} />
      <CitationMarks properties={edge.properties} />
      {remarks.length > 0 && (
        <span className="lineage-remark">
          <TextSegments segments={remarks} />
        </span>
      )}
    </>
  );
}
