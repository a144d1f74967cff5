import { CornerRightDown, CornerRightUp } from 'lucide-react';
import { Fragment } from 'react';
import { Link, VisuallyHidden } from 'react-aria-components';
import type { GraphEdge, GraphNode } from '../../../contract/model/graph.ts';
import { endsOf, readsAsMeant } from '../../../contract/model/meaning.ts';

import type { Segment } from '../../../contract/model/segment.ts';
import { joined } from '../../../contract/text/phrase.ts';
import { plainText } from '../../../contract/text/plain-text.ts';
import { citedByAll } from '../../../contract/text/references.ts';
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
  const pairs = Map.groupBy(successions, ({ edge }) => `${endsOf(edge).source} ${endsOf(edge).target}`);
  const [first, ...others] = [...pairs.values()];
  if (!first) return null;
  const isAlone = others.length === 0;
  return (
    <li className="lineage-gap" style={{ gridColumn: 2 * gap.after + 2, gridRow: gap.row + 1 }}>
      <p>
        <Ways turnings={isAlone ? first.slice(0, 1) : first} nodes={nodes} />{' '}
        {!isAlone && <When of={first} />}
      </p>
      <div>
        {isAlone && first.length > 1 && (
          <p>
            and <Ways turnings={first.slice(1)} nodes={nodes} />
          </p>
        )}
        {isAlone && (
          <p>
            <When of={first} />
          </p>
        )}
        {others.map((other) => (
          <p key={other[0]?.edge.id}>
            <Ways turnings={other} nodes={nodes} /> <When of={other} />
          </p>
        ))}
      </div>
    </li>
  );
}

/** Several ways in which one stage became one other, which is one event: `merged into and transferred to`. */
function Ways({ turnings, nodes }: { turnings: readonly Turning[] } & Pick<PassagesToldProps, 'nodes'>) {
  return turnings.map((turning, index) => (
    <Fragment key={turning.edge.id}>
      {index > 0 && ' and '}
      <Way {...turning} nodes={nodes} />
    </Fragment>
  ));
}

/** `renamed to`; a screen reader hears from which name to which. */
function Way({ edge, turn, nodes }: Turning & Pick<PassagesToldProps, 'nodes'>) {
  const { id } = edge;
  const ends = endsOf(edge);
  const [source, target] = [nodes.get(ends.source), nodes.get(ends.target)];
  return (
    <Link
      className="lineage-way"
      onPress={() => void visitFact({ id, source: { id: edge.source }, target: { id: edge.target } })}
    >
      {turn === 'last' && <CornerRightUp size={11} aria-hidden />}
      {turn === 'first' && <CornerRightDown size={11} aria-hidden />}
      <VisuallyHidden elementType="span">{source?.name} </VisuallyHidden>
      {source && target ? wordsOfSuccession(edge, { source, target }, 'out') : readsAsMeant(edge, 'out')}
      <VisuallyHidden elementType="span"> {target?.name}</VisuallyHidden>
    </Link>
  );
}

/** When it was, who says so and what to be careful about, each once. */
function When({ of }: { of: readonly Turning[] }) {
  const edges = of.map(({ edge }) => edge);
  const remarks = joinedOnce(edges.map(remarksOn));
  return (
    <>
      <TextSegments segments={joinedOnce(edges.map(whenOf))} />
      <CitationMarks properties={{ citations: citedByAll(edges) }} />
      {remarks.length > 0 && (
        <span className="lineage-remark">
          <TextSegments segments={remarks} />
        </span>
      )}
    </>
  );
}

function joinedOnce(texts: readonly Segment[][]): Segment[] {
  return joined([...new Map(texts.map((text) => [plainText(text), text])).values()], '; ');
}
