import { Layers2 } from 'lucide-react';
import type { GraphEdge, GraphNode } from '../../../contract/model/graph.ts';
import { isOwnItem } from '../../../contract/model/meaning.ts';
import type { Tenure, Tenures } from '../../../contract/model/tenure.ts';
import { concurrentPostText } from '../../../contract/text/trace.ts';
import { EdgeFlags } from '../../entity/edge-flags.tsx';
import { HoldStatusChip } from '../../entity/hold-status-chip.tsx';
import { NodeLink } from '../../entity/node-link.tsx';
import { textOf } from '../../entity/properties.ts';
import { RankChip } from '../../entity/rank-chip.tsx';
import { TenureDistance } from '../../entity/tenure-distance.tsx';
import { TenureWhen } from '../../entity/tenure-when.tsx';
import { TextSegments } from '../../entity/text-segments.tsx';
import { useWorkspace } from '../../workspace/store.ts';
import { selectedNode } from '../../workspace/view/selection.ts';

export interface TenureItemProps {
  tenure: Tenure;
  side: Tenures['side'];
  /** Called with the tenure while the pointer or the keyboard is on it, and with null after. */
  onPoint: (tenure: Tenure | null) => void;
  /** The stage of the body, where that is not plain from what stands around. */
  stage?: GraphNode | undefined;
  /** Whether to say how sure it is that it held on the query date; not by default. */
  showsHoldStatus?: boolean;
  /** The query date from which it is said how far away it is known; not without one. */
  at?: string | undefined;
}

/** One person in charge of one body: who, as what, when, and who says so. */
export function TenureItem({ tenure, side, onPoint, stage, showsHoldStatus = false, at }: TenureItemProps) {
  const { id, facts, person, body, rank, roles, holding } = tenure;
  const other = side === 'body' ? person : body;
  const chosen = useWorkspace(({ view: { selection } }) =>
    selection && 'edge' in selection
      ? facts.some((edge) => edge.id === selection.edge)
      : selectedNode(selection) === other.id,
  );
  return (
    <li
      className="tenure"
      data-tenure={id}
      aria-current={chosen}
      onPointerEnter={() => onPoint(tenure)}
      onPointerLeave={() => onPoint(null)}
      onFocus={() => onPoint(tenure)}
      onBlur={() => onPoint(null)}
    >
      <p className="tenure-name">
        <NodeLink node={other} />
        <RankChip rank={rank} />
      </p>
      {roles.length > 0 && <p className="tenure-role">{roles.join(', ')}</p>}
      {stage && (
        <p>
          {isOwnItem(stage) ? 'of the' : 'of'} <NodeLink node={stage} />
        </p>
      )}
      {at !== undefined && <TenureDistance tenure={tenure} at={at} />}
      <TenureWhen tenure={tenure} />
      {showsHoldStatus && holding && (
        <p>
          <HoldStatusChip holding={holding} />
        </p>
      )}
      <ConcurrentPosts tenure={tenure} />
      {facts.map((edge) => (
        <FactRemarks key={edge.id} edge={edge} />
      ))}
    </li>
  );
}

/** What a fact says beyond its dates, and whether it is inferred or disputed. */
function FactRemarks({ edge }: { edge: GraphEdge }) {
  const summary = isOwnItem(edge) && textOf(edge.properties, 'summary');
  return (
    <>
      {summary && <p className="tenure-summary">{summary}</p>}
      <EdgeFlags edge={edge} />
    </>
  );
}

/** What else the person headed at the same time, or may have. */
function ConcurrentPosts({ tenure: { concurrentPosts } }: { tenure: Tenure }) {
  return concurrentPosts.map((post) => (
    <p key={post.fact} className="tenure-concurrent">
      <Layers2 size={13} aria-hidden />
      <span>
        <TextSegments segments={concurrentPostText(post)} />
      </span>
    </p>
  ));
}
