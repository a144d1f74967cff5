import type { Kind } from '../../contract/model/kinds.ts';
import type { RelationshipTypeName } from '../../contract/model/relationship-types.ts';

/** What one file of the seeds holds. */
export type SeedTable =
  | { holds: 'sources' }
  | { holds: 'entities'; kind: Kind }
  | { holds: 'facts'; types: readonly RelationshipTypeName[] };

const kindOfFile = {
  people: 'Person',
  commissions: 'Commission',
  organizations: 'Organization',
  parties: 'Party',
  countries: 'Country',
  'international-organizations': 'InternationalOrganization',
  congresses: 'Congress',
  documents: 'Document',
  events: 'Event',
  concepts: 'Concept',
  statistics: 'Statistic',
  places: 'Place',
} as const satisfies Record<string, Kind>;

const typesOfFile = {
  headships: ['HEADED', 'DEPUTY_HEADED'],
  memberships: ['MEMBER_OF'],
  structure: ['PART_OF', 'DIRECTED', 'GUIDED', 'TASKED_WITH'],
  foundings: ['FOUNDED', 'DISSOLVED'],
  successions: ['RENAMED_TO', 'SPLIT_INTO', 'MERGED_INTO', 'TRANSFERRED_TO'],
  congresses: ['CONVENED'],
  accessions: ['JOINED', 'CO_FOUNDED'],
  relations: ['RELATIONS_WITH', 'NORMALIZED_RELATIONS_WITH', 'SUPPORTED', 'OPPOSED'],
  events: ['MET', 'TOOK_PART_IN', 'LED_TO', 'LOCATED_IN'],
  documents: ['ADOPTED', 'ISSUED', 'WROTE', 'PUBLISHED', 'CITES', 'ABOUT'],
  statements: ['STATED'],
  contributions: ['CONTRIBUTED_TO', 'AWARDED'],
  measurements: ['MEASURED'],
} as const satisfies Record<string, readonly RelationshipTypeName[]>;

/** Every file that the seeds may have, by its path inside their folder. */
export const tables: ReadonlyMap<string, SeedTable> = new Map<string, SeedTable>([
  ['sources.yaml', { holds: 'sources' }],
  ...Object.entries(kindOfFile).map(([name, kind]): [string, SeedTable] => [
    `entities/${name}.yaml`,
    { holds: 'entities', kind },
  ]),
  ...Object.entries(typesOfFile).map(([name, types]): [string, SeedTable] => [
    `facts/${name}.yaml`,
    { holds: 'facts', types },
  ]),
]);

/** The file in which facts of a type belong. */
export function fileOfType(type: string): string | undefined {
  for (const [path, table] of tables)
    if (table.holds === 'facts' && table.types.some((known) => known === type)) return path;
  return undefined;
}
