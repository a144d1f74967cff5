import type { HeadedBody } from '../../../contract/api/routes/office-holders.ts';
import type { Tenure } from '../../../contract/model/tenure.ts';
import { Conceivable } from '../../entity/conceivable.tsx';
import { EdgeFlags } from '../../entity/edge-flags.tsx';
import { HoldStatusChip } from '../../entity/hold-status-chip.tsx';
import { KindMark } from '../../entity/kind-mark.tsx';
import { NodeLink } from '../../entity/node-link.tsx';
import { RankChip } from '../../entity/rank-chip.tsx';
import { TenureDistance } from '../../entity/tenure-distance.tsx';
import { TenureWhen } from '../../entity/tenure-when.tsx';

interface HeadedBodyItemProps {
  headed: HeadedBody;
  /** The query date; null where there is none. */
  at: string | null;
}

/** One body with those who headed it then, else last before and next after; who is merely conceivable is folded away. */
export function HeadedBodyItem({ headed: { body, heads }, at }: HeadedBodyItemProps) {
  const named = heads.filter(({ holding }) => holding !== 'conceivable');
  const conceivable = heads.filter(({ holding }) => holding === 'conceivable');
  const list = (members: readonly Tenure[]) => (
    <ul>
      {members.map((head) => (
        <Head key={head.id} head={head} at={at} />
      ))}
    </ul>
  );
  return (
    <li className="headed-body">
      <p className="headed-body-name">
        <KindMark node={body} /> <NodeLink node={body} />
      </p>
      {!named.some(({ rank }) => rank === 'head') && (
        <p className="stage-empty">No head known on this date</p>
      )}
      {list(named)}
      <Conceivable tenures={conceivable} className="headed-conceivable">
        {list(conceivable)}
      </Conceivable>
    </li>
  );
}

function Head({ head, at }: { head: Tenure; at: string | null }) {
  const { facts, person, rank, roles, holding } = head;
  return (
    <li className="headed-by">
      <p>
        <span className="headed-by-name">
          <NodeLink node={person} />
          <RankChip rank={rank} />
        </span>
        {holding && holding !== 'conceivable' && <HoldStatusChip holding={holding} />}
      </p>
      {roles.length > 0 && <p>{roles.join(', ')}</p>}
      {at !== null && <TenureDistance tenure={head} at={at} />}
      <TenureWhen tenure={head} />
      {facts.map((edge) => (
        <EdgeFlags key={edge.id} edge={edge} />
      ))}
    </li>
  );
}
