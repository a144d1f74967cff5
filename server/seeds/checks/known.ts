import type { Kind } from '../../../contract/model/kinds.ts';
import type { SeedDocument } from '../reading/seed-document.ts';
import type { SeedRecord } from '../reading/seed-record.ts';

/** What the seeds hold, by id; of records that share an id, the first. */
export interface KnownRecords {
  sources: ReadonlyMap<string, SeedRecord>;
  entities: ReadonlyMap<string, SeedRecord>;
  facts: ReadonlyMap<string, SeedRecord>;
  /** Ids of passages: `source:paragraph`. */
  passages: ReadonlySet<string>;
  /** Ids that seem to stand in files that could not be read. */
  unread: ReadonlySet<string>;
  /** Whether the sources could be read. */
  sourcesRead: boolean;
}

/** Gathers what may be referred to, from sound and unsound files alike: one slip must not cause ten others. */
export function whatIsKnown(documents: readonly SeedDocument[]): KnownRecords {
  const known = {
    sources: new Map<string, SeedRecord>(),
    entities: new Map<string, SeedRecord>(),
    facts: new Map<string, SeedRecord>(),
  };
  const passages = new Set<string>();
  for (const record of documents.flatMap(({ records }) => records)) {
    const id = record.text('id');
    const { holds } = record.table;
    if (id === undefined || holds === 'dataset') continue;
    const group = known[holds];
    if (!group.has(id)) group.set(id, record);
    if (holds === 'sources') for (const paragraph of paragraphsOf(record)) passages.add(`${id}:${paragraph}`);
  }
  const sourcesRead = documents.every(({ sound, holds }) => sound || holds !== 'sources');
  return { ...known, passages, unread: new Set(documents.flatMap(({ unread }) => unread)), sourcesRead };
}

/** The paragraph numbers of a source, as written. */
export function paragraphsOf(source: SeedRecord): unknown[] {
  return source.list('passages').map((passage) => (passage as { paragraph?: unknown } | null)?.paragraph);
}

export function kindOfRecord({ table }: SeedRecord): Kind | undefined {
  return table.holds === 'entities' ? table.kind : undefined;
}
