import { useQuery } from '@tanstack/react-query';
import type { GraphEdge } from '../../../contract/model/graph.ts';
import { askRelationships } from '../../api/questions/explore.ts';
import { CitationMarks } from '../../entity/citation-marks.tsx';
import { Notes } from '../../entity/notes.tsx';
import { disputesOf } from '../../entity/properties.ts';
import { TextSegments } from '../../entity/text-segments.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { useWorkspace } from '../../workspace/store.ts';
import { otherReadings, readingText } from './texts.ts';

/** The other readings of a disputed fact, each with its own sources, beside this one. */
export function Disputes({ edge }: { edge: GraphEdge }) {
  const ids = disputesOf(edge);
  const shown = useWorkspace((workspace) => workspace);
  const missing = ids.some((id) => !shown.edges.has(id));
  const from = useQuery({ ...askRelationships(edge.source), enabled: missing });
  const to = useQuery({ ...askRelationships(edge.target), enabled: missing });
  const found = [from.data, to.data].filter((answer) => answer !== undefined);
  const edges = new Map(shown.edges);
  const nodes = new Map(shown.nodes);
  for (const { graph } of found) {
    for (const each of graph.edges) edges.set(each.id, each);
    for (const each of graph.nodes) nodes.set(each.id, each);
  }
  const others = ids.flatMap((id) => edges.get(id) ?? []);
  return (
    <section className="disputes">
      <h3>{otherReadings(ids.length)}</h3>
      {missing && (from.isLoading || to.isLoading) && (
        <Skeleton lines={2} label="Loading the other reading" />
      )}
      <Notes citations={[...shown.citations.values(), ...found.flatMap(({ citations }) => citations)]}>
        {others.map((other) => (
          <OtherReading key={other.id} edge={other} nodes={nodes} />
        ))}
      </Notes>
    </section>
  );
}

interface OtherReadingProps {
  edge: GraphEdge;
  nodes: ReadonlyMap<string, { id: string; name: string }>;
}

function OtherReading({ edge, nodes }: OtherReadingProps) {
  const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
  if (!source || !target) return null;
  return (
    <p className="other-reading">
      <TextSegments segments={readingText(edge, source, target)} />
      <CitationMarks properties={edge.properties} />
    </p>
  );
}
