import type { HeadedBody } from '../../../contract/api/routes/office-holders.ts';
import type { Tenure } from '../../../contract/model/tenure.ts';
import { EdgeFlags } from '../../entity/edge-flags.tsx';
import { HoldStatusChip } from '../../entity/hold-status-chip.tsx';
import { KindMark } from '../../entity/kind-mark.tsx';
import { NodeLink } from '../../entity/node-link.tsx';
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
          <Head key={head.id} head={head} />
        ))}
      </ul>
    </li>
  );
}

function Head({ head }: { head: Tenure }) {
  const { facts, person, rank, roles, holding } = head;
  return (
    <li className="headed-by">
      <p>
        <span className="headed-by-name">
          <NodeLink node={person} />
          <RankChip rank={rank} />
        </span>
        {holding && <HoldStatusChip holding={holding} />}
      </p>
      {roles.length > 0 && <p>{roles.join(', ')}</p>}
      <TenureWhen tenure={head} />
      {facts.map((edge) => (
        <EdgeFlags key={edge.id} edge={edge} />
      ))}
    </li>
  );
}
