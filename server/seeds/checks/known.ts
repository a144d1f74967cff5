import type { Kind } from '../../../contract/model/kinds.ts';
import { hintsAmong } from '../nearest.ts';
import type { SeedDocument } from '../reading/seed-document.ts';
import type { SeedRecord } from '../reading/seed-record.ts';
import { findAlike } from './alike-facts.ts';

/** What the seeds hold, by id; of records that share an id, the first. */
export interface KnownRecords {
  sources: ReadonlyMap<string, SeedRecord>;
  /** By the short names that their records give. */
  sourcesByShort: ReadonlyMap<string, SeedRecord>;
  entities: ReadonlyMap<string, SeedRecord>;
  facts: ReadonlyMap<string, SeedRecord>;
  /** What may have been meant by an id that nothing of a sort has. */
  hints: Record<'sources' | 'entities' | 'facts', (id: string) => string>;
  /** What passages say, by their ids: `source:paragraph`. */
  passages: ReadonlyMap<string, string>;
  /** The first of several facts that say the same as one. */
  firstAlike(fact: SeedRecord): SeedRecord | undefined;
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
  const passages = new Map<string, string>();
  for (const record of documents.flatMap(({ records }) => records)) {
    const id = record.text('id');
    const { holds } = record.table;
    if (id === undefined || holds === 'dataset') continue;
    const group = known[holds];
    if (!group.has(id)) group.set(id, record);
    if (holds === 'sources')
      for (const passage of passagesOf(record))
        passages.set(`${id}:${passage?.paragraph}`, String(passage?.summary ?? ''));
  }
  const sourcesByShort = new Map<string, SeedRecord>();
  for (const source of known.sources.values()) {
    const short = shortOf(source);
    if (short !== undefined && !sourcesByShort.has(short)) sourcesByShort.set(short, source);
  }
  const sourcesRead = documents.every(({ sound, holds }) => sound || holds !== 'sources');
  return {
    ...known,
    sourcesByShort,
    hints: {
      sources: hintsAmong(known.sources),
      entities: hintsAmong(known.entities),
      facts: hintsAmong(known.facts),
    },
    passages,
    firstAlike: findAlike(known.facts.values()),
    unread: new Set(documents.flatMap(({ unread }) => unread)),
    sourcesRead,
  };
}

/** The short name that a source's record gives. */
export function shortOf({ table, fields: { short } }: SeedRecord): string | undefined {
  return table.holds === 'sources' && (typeof short === 'string' || typeof short === 'number')
    ? String(short)
    : undefined;
}

/** The paragraph numbers of a source, as written. */
export function paragraphsOf(source: SeedRecord): unknown[] {
  return passagesOf(source).map((passage) => passage?.paragraph);
}

function passagesOf(source: SeedRecord): ({ paragraph?: unknown; summary?: unknown } | null)[] {
  return [...source.list('passages')] as ReturnType<typeof passagesOf>;
}

export function kindOfRecord({ table }: SeedRecord): Kind | undefined {
  return table.holds === 'entities' ? table.kind : undefined;
}
