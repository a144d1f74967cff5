import { Button } from 'react-aria-components';
import type { GraphNode } from '../../contract/graph.ts';
import type { Tenure, Tenures } from '../../contract/routes/tenures.ts';
import { visit } from '../explore/visit.ts';
import { useExplorer } from '../explorer/store.ts';
import { CitationMarks } from '../panel/citation-marks.tsx';
import { EdgeFlags } from '../panel/edge-flags.tsx';
import { textOf } from '../panel/facts.ts';
import { HeldMark } from './held-mark.tsx';
import { StagePath } from './stage-path.tsx';

interface TenureItemProps {
  tenure: Tenure;
  side: Tenures['side'];
  /** Id of the entity that is traced. */
  subject: string;
  stages: readonly GraphNode[];
  onPoint: (pointed: boolean) => void;
}

/** One person in charge of one body: who, as what, when, under which name, and who says so. */
export function TenureItem({ tenure, side, subject, stages, onPoint }: TenureItemProps) {
  const { edge, person, body, when, held, via } = tenure;
  const chosen = useExplorer(({ selection }) =>
    selection ? ('edge' in selection ? selection.edge === edge.id : selection.node === other.id) : false,
  );
  const select = useExplorer((explorer) => explorer.select);
  const other = side === 'body' ? person : body;
  const role = textOf(edge.properties, 'role');
  return (
    <li
      className="tenure"
      aria-current={chosen}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
      onFocus={() => onPoint(true)}
      onBlur={() => onPoint(false)}
    >
      <div className="tenure-heading">
        <Button className="text-button name tenure-name" onPress={() => void visit(other.id)}>
          {other.name}
        </Button>
        {held && <HeldMark held={held} />}
      </div>
      {role && <p className="tenure-role">{role}</p>}
      <p>
        <Button className="tenure-when" onPress={() => select({ edge: edge.id })}>
          {when || 'time not known'}
        </Button>
        <CitationMarks properties={edge.properties} />
      </p>
      {side === 'body' && body.id !== subject && (
        <StagePath via={via} from={subject} stages={stages} body={body} />
      )}
      <EdgeFlags edge={edge} />
    </li>
  );
}
