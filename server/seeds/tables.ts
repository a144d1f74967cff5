import type { Kind } from '../../contract/model/kinds.ts';
import { type RelationshipTypeName, typesOfFamily } from '../../contract/model/relationship-types.ts';
import type { Family } from '../../contract/model/relationships/description.ts';

/** What one file of the seeds holds. */
export type SeedTable =
  | { holds: 'dataset' }
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

const familiesOfFile = {
  headships: ['headship', 'deputy headship'],
  memberships: ['membership'],
  structure: ['part of', 'direction'],
  foundings: ['founding'],
  successions: ['succession'],
  congresses: ['convening'],
  accessions: ['accession'],
  relations: ['relation'],
  events: ['participation', 'consequence', 'location'],
  documents: ['authorship', 'reference'],
  statements: ['statement'],
  contributions: ['contribution'],
  measurements: ['measure'],
} as const satisfies Record<string, readonly Family[]>;

/** The file by which a folder names its data set; unlike the others it holds one record. */
export const datasetFile = 'dataset.yaml';

/** Every file that the seeds may have, by its path inside their folder. */
export const tables: ReadonlyMap<string, SeedTable> = new Map<string, SeedTable>([
  [datasetFile, { holds: 'dataset' }],
  ['sources.yaml', { holds: 'sources' }],
  ...Object.entries(kindOfFile).map(([name, kind]): [string, SeedTable] => [
    `entities/${name}.yaml`,
    { holds: 'entities', kind },
  ]),
  ...Object.entries(familiesOfFile).map(([name, families]): [string, SeedTable] => [
    `facts/${name}.yaml`,
    { holds: 'facts', types: typesOfFamily(...families) },
  ]),
]);

/** The file in which facts of a type belong. */
export function fileOfType(type: string): string | undefined {
  for (const [path, table] of tables)
    if (table.holds === 'facts' && table.types.some((known) => known === type)) return path;
  return undefined;
}
