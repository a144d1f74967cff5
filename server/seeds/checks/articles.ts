import { Articles } from '../archive/articles.ts';
import type { SeedProblem } from '../problem.ts';
import type { SeedRecord } from '../reading/seed-record.ts';
import type { KnownRecords } from './known.ts';

/** From so many words on, a text of ours counts as copied. */
const tooManyWords = 8;

/**
 * Checks records against the texts of their sources: cited paragraphs that name neither end of a fact, or not the entity
 * that cites them; and words of ours that are the source's.
 * @param texts by the name of the file in which a source is archived
 */
export function checkAgainstArticles(
  records: readonly SeedRecord[],
  known: KnownRecords,
  texts: ReadonlyMap<string, string>,
): SeedProblem[] {
  const archived = [...known.sources].flatMap(([id, source]): [string, string][] => {
    const text = texts.get(source.text('archive') ?? '');
    return text === undefined ? [] : [[id, text]];
  });
  const articles = new Articles(new Map(archived));
  const present = new Set(archived.map(([id]) => id));
  return records.flatMap((record) => [
    ...unnamed(record, known, articles, present),
    ...copied(record, articles),
  ]);
}

function unnamed(
  record: SeedRecord,
  known: KnownRecords,
  articles: Articles,
  present: ReadonlySet<string>,
): SeedProblem[] {
  const { holds } = record.table;
  if ((holds !== 'facts' && holds !== 'entities') || record.fields.basis === 'inferred') return [];
  const named =
    holds === 'entities'
      ? [record]
      : ['from', 'to'].flatMap((end) => known.entities.get(record.text(end) ?? '') ?? []);
  if (named.length < (holds === 'facts' ? 2 : 1)) return [];
  return record.list('cite').flatMap((passage, index) => {
    if (typeof passage !== 'string' || !present.has(passage.split(':')[0] ?? '')) return [];
    if (articles.name(named.flatMap(namesOf), [passage])) return [];
    const whom = holds === 'facts' ? 'either end of this fact' : 'this entity';
    const message = `The paragraph ${passage} does not name ${whom}, by any name that is recorded.`;
    return [{ ...record.at('cite', index), message, warning: true as const }];
  });
}

function namesOf(entity: SeedRecord): string[] {
  const others = entity.list('names').map((each) => (each as { name?: unknown } | null)?.name);
  return [entity.fields.name, ...others].filter((name) => typeof name === 'string');
}

function copied(record: SeedRecord, articles: Articles): SeedProblem[] {
  const own = ['summary', 'why', 'role'].map((field) => ({ text: record.text(field), path: [field] }));
  const passages = record.list('passages').map((passage, index) => ({
    text: (passage as { summary?: string } | null)?.summary,
    path: ['passages', index, 'summary'],
  }));
  return [...own, ...passages].flatMap(({ text, path }) =>
    (typeof text === 'string' ? articles.copied(text, tooManyWords) : []).map((run) => ({
      ...record.at(...path),
      message: `These words are the source's: "${run}". Say it in words of your own.`,
      warning: true as const,
    })),
  );
}
