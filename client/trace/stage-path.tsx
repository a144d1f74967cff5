import type { GraphEdge, GraphNode } from '../../contract/graph.ts';
import { CitationMarks } from '../panel/citation-marks.tsx';
import { whenOf } from '../panel/facts.ts';
import { stageSteps } from './stage-steps.ts';

interface StagePathProps {
  via: readonly GraphEdge[];
  from: string;
  stages: readonly GraphNode[];
  /** The stage, under the name it then had. */
  body: GraphNode;
}

/** The name that the body had then, and how it is the body that was asked about. */
export function StagePath({ via, from, stages, body }: StagePathProps) {
  const byId = new Map([...stages, body].map((node) => [node.id, node]));
  return (
    <div className="stage-path">
      <p>
        of the <span className="name">{body.name}</span>
      </p>
      {stageSteps(via, from, byId).map(({ edge, words, to }) => (
        <p key={edge.id} className="soft">
          ↳ {words} {to.id === body.id ? 'it' : to.name} {whenOf(edge.properties)}
          <CitationMarks properties={edge.properties} />
        </p>
      ))}
    </div>
  );
}
