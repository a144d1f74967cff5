import { Link } from 'react-aria-components';
import type { HeadedBody } from '../../contract/routes/incumbents.ts';
import type { Tenure } from '../../contract/routes/tenures.ts';
import { useExplorer } from '../explorer/store.ts';
import { CitationMarks } from '../panel/citation-marks.tsx';
import { EdgeFlags } from '../panel/edge-flags.tsx';
import { textOf } from '../panel/facts.ts';
import { NodeLink } from '../panel/node-link.tsx';
import { KindMark } from '../shell/kind-mark.tsx';
import { RankChip } from '../trace/rank-chip.tsx';

/** One body with those who headed it then. */
export function HeadedBodyItem({ headed: { body, heads } }: { headed: HeadedBody }) {
  return (
    <li className="headed-body">
      <p className="headed-body-name">
        <KindMark labels={body.labels} /> <NodeLink node={body} />
      </p>
      {!heads.some(({ rank }) => rank === 'head') && <p className="stage-empty">No head known then</p>}
      <ul>
        {heads.map((head) => (
          <Head key={head.edge.id} head={head} />
        ))}
      </ul>
    </li>
  );
}

function Head({ head: { edge, person, rank, when, held } }: { head: Tenure }) {
  const select = useExplorer((explorer) => explorer.select);
  const role = textOf(edge.properties, 'role');
  return (
    <li className="headed-by">
      <p>
        <span className="headed-by-name">
          <NodeLink node={person} />
          <RankChip rank={rank} />
        </span>
        {held && <span className={`held held-${held}`}>{held === 'certain' ? 'Certainly' : 'Possibly'}</span>}
      </p>
      {role && <p>{role}</p>}
      <p>
        <Link className="tenure-when" onPress={() => select({ edge: edge.id })}>
          {when || 'time not known'}
        </Link>
        <CitationMarks properties={edge.properties} />
      </p>
      <EdgeFlags edge={edge} />
    </li>
  );
}
