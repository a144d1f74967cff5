import { Link } from 'react-aria-components';
import type { Change } from '../../../contract/api/routes/changes.ts';
import type { GraphNode } from '../../../contract/model/graph.ts';
import { CitationMarks } from '../../entity/citation-marks.tsx';
import { TextSegments } from '../../entity/text-segments.tsx';
import type { ChangeKind } from './change-groups.ts';

interface ChangeListProps {
  kind: ChangeKind;
  changes: readonly Change[];
  /** The entities that the changes are about, by id. */
  nodes: ReadonlyMap<string, GraphNode>;
  onChoose: (change: Change) => void;
}

const titles: Record<ChangeKind, string> = {
  started: 'Started',
  ended: 'Ended',
  renamed: 'Renamed',
  happened: 'Events',
  attested: 'Attested, start unknown',
};

/** The changes of one kind, earliest first. */
export function ChangeList({ kind, changes, nodes, onChoose }: ChangeListProps) {
  return (
    <section className={`change-group change-${kind}`}>
      <h3>
        {titles[kind]} <span className="count">{changes.length}</span>
      </h3>
      <ol>
        {changes.map((change, index) => {
          const properties = change.edge?.properties ?? nodes.get(change.nodes[0] ?? '')?.properties ?? {};
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: one fact may change more than once
            <li key={index} className="change">
              <Link className="change-sentence" onPress={() => onChoose(change)}>
                <TextSegments segments={change.segments} linked={false} />
              </Link>
              <CitationMarks properties={properties} />
              <p className="soft">
                {change.when}
                {!change.certain && <span className="change-unsure"> · possibly before or after</span>}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
