import type { Kind } from '../../../contract/model/kinds.ts';
import type { SeedRecord } from '../reading/seed-record.ts';

/** What the seeds hold, by id; of records that share an id, the first. */
export interface KnownRecords {
  sources: ReadonlyMap<string, SeedRecord>;
  entities: ReadonlyMap<string, SeedRecord>;
  facts: ReadonlyMap<string, SeedRecord>;
  /** Ids of passages: `source:paragraph`. */
  passages: ReadonlySet<string>;
}

/** Gathers what may be referred to, from sound and unsound records alike: one slip must not cause ten others. */
export function whatIsKnown(records: readonly SeedRecord[]): KnownRecords {
  const known = {
    sources: new Map<string, SeedRecord>(),
    entities: new Map<string, SeedRecord>(),
    facts: new Map<string, SeedRecord>(),
  };
  const passages = new Set<string>();
  for (const record of records) {
    const id = record.text('id');
    const { holds } = record.table;
    if (id === undefined || holds === 'dataset') continue;
    const group = known[holds];
    if (!group.has(id)) group.set(id, record);
    if (holds === 'sources') for (const paragraph of paragraphsOf(record)) passages.add(`${id}:${paragraph}`);
  }
  return { ...known, passages };
}

/** The paragraph numbers of a source, as written. */
export function paragraphsOf(source: SeedRecord): unknown[] {
  return source.list('passages').map((passage) => (passage as { paragraph?: unknown } | null)?.paragraph);
}

export function kindOfRecord({ table }: SeedRecord): Kind | undefined {
  return table.holds === 'entities' ? table.kind : undefined;
}
