import type { CSSProperties } from 'react';
import type { Stage } from '../../../contract/api/routes/lineage.ts';
import type { TimeStatus } from '../../../contract/model/time/time-status.ts';
import { CitationMarks } from '../../entity/citation-marks.tsx';
import { KindMark } from '../../entity/kind-mark.tsx';
import { NodeLink } from '../../entity/node-link.tsx';
import { useWorkspace } from '../../workspace/store.ts';
import type { ForceStatus } from './force-status.ts';
import { type Holdings, StageHeadItem, stageHeadsOf } from './stage-heads.tsx';
import '../../entity/tenure.css';

interface StageCardProps {
  stage: Stage;
  /** On the as-of date; null where there is none. */
  status: ForceStatus | null;
  /** Of its heads on that date; null where there is none. */
  holdings: Holdings | null;
  /** Whether this is the stage that was asked about. */
  isSubject: boolean;
  /** Where it stands in the chart. */
  style: CSSProperties;
  /** Whether it stands beside several rows. */
  reaches: boolean;
}

const statusLabels: Record<TimeStatus, string> = {
  certain: 'In force',
  possible: 'Possibly in force',
  no: 'Not in force',
  undated: 'Undated',
};

/** One stage of a body: its name, when it bore it, and who headed it then. */
export function StageCard({
  stage: { node, when, heads },
  status,
  holdings,
  isSubject,
  style,
  reaches,
}: StageCardProps) {
  const isChosen = useWorkspace(
    ({ view: { selection } }) => selection !== null && 'node' in selection && selection.node === node.id,
  );
  return (
    <li
      className="stage-card"
      style={style}
      data-stage={node.id}
      data-status={status?.stage}
      data-chosen={isChosen}
      data-reaches={reaches}
      aria-current={isSubject}
    >
      {status && (
        <p className={`hold-status stage-status stage-status-${status.stage}`}>
          {statusLabels[status.stage]}
        </p>
      )}
      <p className="stage-card-name">
        <KindMark node={node} /> <NodeLink node={node} />
      </p>
      <p className="stage-card-when">
        {when || 'Date unknown'}
        <CitationMarks properties={node.properties} max={2} />
      </p>
      {heads.length === 0 ? (
        <p className="stage-empty">No head known</p>
      ) : (
        <ul>
          {stageHeadsOf(heads).map((head) => (
            <StageHeadItem key={head.tenures[0]?.id} head={head} holdings={holdings} />
          ))}
        </ul>
      )}
    </li>
  );
}
