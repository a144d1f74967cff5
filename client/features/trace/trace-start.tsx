import { useQuery } from '@tanstack/react-query';
import type { GraphEdge, GraphNode } from '../../../contract/model/graph.ts';
import { endsOf, isOfFamily } from '../../../contract/model/meaning.ts';
import { useCapabilities } from '../../api/capabilities.ts';
import { askGraph } from '../../api/questions/opening.ts';
import { ExampleList, Examples } from '../../entity/examples.tsx';
import { labelsPlaying } from '../../entity/labels-playing.ts';
import { useLooks } from '../../entity/looks/current-looks.ts';
import type { GraphResult } from '../../workspace/graph.ts';
import { NoHeadships } from './no-headships.tsx';

interface TraceStartProps {
  onChoose: (node: GraphNode) => void;
}

/** Some to begin a trace with; where nothing is known of headships, how to make it known. */
export function TraceStart({ onChoose }: TraceStartProps) {
  const can = useCapabilities();
  const { isOwn } = useLooks();
  if (!can('headships')) return <NoHeadships />;
  return isOwn ? <OurExamples onChoose={onChoose} /> : <TheirExamples onChoose={onChoose} />;
}

const exampleCount = 4;

function OurExamples({ onChoose }: TraceStartProps) {
  const { data: overview } = useQuery(askGraph(null));
  return (
    <>
      <Examples title="Leaders" kind="Leader" onChoose={onChoose} />
      <ExampleList
        title="Bodies"
        nodes={atHeadships(overview, 'target').slice(0, exampleCount)}
        onChoose={onChoose}
      />
    </>
  );
}

/** In another model: what heads and is headed in the opening picture, by its labels; else the best connected of these. */
function TheirExamples({ onChoose }: TraceStartProps) {
  const { data: overview } = useQuery(askGraph(null));
  const { profile, labelOf } = useLooks();
  const known = [...new Set([...atHeadships(overview, 'source'), ...atHeadships(overview, 'target')])];
  const labels = labelsPlaying(profile, 'person', 'body').slice(0, exampleCount);
  return labels.map((label) => {
    const nodes = known.filter((node) => labelOf(node) === label || node.labels.includes(label));
    return nodes.length > 0 ? (
      <ExampleList key={label} title={label} nodes={nodes.slice(0, exampleCount)} onChoose={onChoose} />
    ) : (
      <Examples key={label} title={label} kind={label} onChoose={onChoose} />
    );
  });
}

/** Of the entities that the workspace opens with, those that head something, or of which a head is known. */
function atHeadships(
  overview: Pick<GraphResult, 'graph'> | undefined,
  end: keyof Pick<GraphEdge, 'source' | 'target'>,
): GraphNode[] {
  if (!overview) return [];
  const ends = new Set(
    overview.graph.edges.filter((each) => isOfFamily(each, 'headship')).map((edge) => endsOf(edge)[end]),
  );
  return overview.graph.nodes.filter(({ id }) => ends.has(id));
}
