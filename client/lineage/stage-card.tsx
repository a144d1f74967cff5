import type { Stage } from '../../contract/routes/lineage.ts';
import type { Standing } from '../asof/standing.ts';
import { CitationMarks } from '../panel/citation-marks.tsx';
import { textOf } from '../panel/facts.ts';
import { NodeLink } from '../panel/node-link.tsx';
import { KindMark } from '../shell/kind-mark.tsx';
import type { StandingThen } from './in-force.ts';

interface StageCardProps {
  stage: Stage;
  /** On the as-of date; null where there is none. */
  standing: StandingThen | null;
  /** Whether this is the stage that was asked about. */
  isSubject: boolean;
}

const told: Record<Standing, string> = {
  certain: 'In force then',
  possible: 'May have been in force',
  no: 'Not then',
  undated: 'Not dated',
};

/** One stage of a body: its name, when it bore it, and who headed it then. */
export function StageCard({ stage: { node, when, heads }, standing, isSubject }: StageCardProps) {
  return (
    <li className="stage-card" data-stage={node.id} data-standing={standing?.stage} aria-current={isSubject}>
      {standing && <p className={`held stage-held stage-held-${standing.stage}`}>{told[standing.stage]}</p>}
      <p className="stage-card-name">
        <KindMark labels={node.labels} /> <NodeLink node={node} />
      </p>
      <p className="stage-card-when">
        {when || 'Time not known'}
        <CitationMarks properties={node.properties} />
      </p>
      {heads.length === 0 ? (
        <p className="stage-empty">No head known</p>
      ) : (
        <ul>
          {heads.map(({ edge, person, when: time }, index) => (
            <li key={edge.id} className="stage-head" data-held={standing?.heads[index]}>
              <NodeLink node={person} />
              <CitationMarks properties={edge.properties} />
              <span className="soft">
                {[textOf(edge.properties, 'role'), time].filter(Boolean).join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
