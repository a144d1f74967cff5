import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { RelationshipCount } from '../../../contract/api/routes/entities.ts';
import type { GraphNode } from '../../../contract/model/graph.ts';
import { askEntity } from '../../api/questions/explore.ts';
import { Empty } from '../../ui/states.tsx';
import { useAsOf } from '../../workspace/as-of.ts';
import { RelationshipRow } from './relationship-row.tsx';

interface RelationshipsProps {
  node: GraphNode;
  relationships: readonly RelationshipCount[];
}

/**
 * The relationships of an entity: by type and direction, how many there are, how many the canvas shows and, on an as-of
 * date, how many did not hold.
 */
export function Relationships({ node, relationships }: RelationshipsProps) {
  const at = useAsOf();
  const then = useQuery({
    ...askEntity(node.id, at),
    enabled: at !== null,
    placeholderData: keepPreviousData,
  });
  const counts = at === null ? relationships : (then.data?.relationships ?? relationships);
  const sorted = counts.toSorted((one, other) => other.count - one.count);
  return (
    <section className="relationships">
      <h3>Relationships</h3>
      {sorted.length === 0 && (
        <Empty>
          Nothing in the graph is connected to it. Search for another name above, or open the overview.
        </Empty>
      )}
      {sorted.map((relationship) => (
        <RelationshipRow
          key={`${relationship.type} ${relationship.direction}`}
          node={node}
          relationship={relationship}
        />
      ))}
    </section>
  );
}
