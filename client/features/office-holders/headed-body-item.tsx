import type { HeadedBody } from '../../../contract/api/routes/office-holders.ts';
import type { Tenure } from '../../../contract/model/tenure.ts';
import { EdgeFlags } from '../../entity/edge-flags.tsx';
import { HoldStatusChip } from '../../entity/hold-status-chip.tsx';
import { KindMark } from '../../entity/kind-mark.tsx';
import { NodeLink } from '../../entity/node-link.tsx';
import { textOf } from '../../entity/properties.ts';
import { RankChip } from '../../entity/rank-chip.tsx';
import { TenureWhen } from '../../entity/tenure-when.tsx';

/** One body with those who headed it then. */
export function HeadedBodyItem({ headed: { body, heads } }: { headed: HeadedBody }) {
  return (
    <li className="headed-body">
      <p className="headed-body-name">
        <KindMark labels={body.labels} /> <NodeLink node={body} />
      </p>
      {!heads.some(({ rank }) => rank === 'head') && (
        <p className="stage-empty">No head known on this date</p>
      )}
      <ul>
        {heads.map((head) => (
          <Head key={head.edge.id} head={head} />
        ))}
      </ul>
    </li>
  );
}

function Head({ head }: { head: Tenure }) {
  const { edge, person, rank, holdStatus } = head;
  const role = textOf(edge.properties, 'role');
  return (
    <li className="headed-by">
      <p>
        <span className="headed-by-name">
          <NodeLink node={person} />
          <RankChip rank={rank} />
        </span>
        {holdStatus && <HoldStatusChip status={holdStatus} />}
      </p>
      {role && <p>{role}</p>}
      <TenureWhen tenure={head} />
      <EdgeFlags edge={edge} />
    </li>
  );
}
