import type { RelationshipCount } from '../../contract/routes/entities.ts';
import { Empty } from '../shell/states.tsx';
import { RelationshipRow } from './relationship-row.tsx';

interface RelationshipsProps {
  id: string;
  relationships: readonly RelationshipCount[];
}

/** What an entity is tied to: by type and direction, how many there are and how many the picture shows. */
export function Relationships({ id, relationships }: RelationshipsProps) {
  const sorted = relationships.toSorted((one, other) => other.count - one.count);
  return (
    <section className="relationships">
      <h3>Ties</h3>
      {sorted.length === 0 && <Empty>Nothing in the graph is tied to it.</Empty>}
      {sorted.map((relationship) => (
        <RelationshipRow
          key={`${relationship.type} ${relationship.direction}`}
          id={id}
          relationship={relationship}
        />
      ))}
    </section>
  );
}
