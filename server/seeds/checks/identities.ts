import type { SeedProblem } from '../problem.ts';
import type { SeedRecord } from '../reading/seed-record.ts';
import { type KnownRecords, paragraphsOf, shortOf } from './known.ts';

const nouns = { sources: 'source', entities: 'entity', facts: 'fact' };

/** An id that another record of its sort took before. */
export function checkIdentity(record: SeedRecord, known: KnownRecords): SeedProblem[] {
  const { holds } = record.table;
  if (holds === 'dataset') return [];
  const id = record.text('id');
  const first = id === undefined ? undefined : known[holds].get(id);
  if (!first || first === record) return [];
  const { file, line } = first.at('id');
  return [
    { ...record.at('id'), message: `"${id}" is the id of another ${nouns[holds]}, in ${file}:${line}.` },
  ];
}

/** A short name that another source has: notes of the two would look alike. */
export function checkShortName(record: SeedRecord, known: KnownRecords): SeedProblem[] {
  const short = shortOf(record);
  if (short === undefined) return [];
  const first = known.sourcesByShort.get(short);
  if (!first || first === record) return [];
  const { file, line } = first.at('short');
  return [
    { ...record.at('short'), message: `"${short}" is the short name of another source, in ${file}:${line}.` },
  ];
}

/** A paragraph that a source lists twice. */
export function checkPassages(record: SeedRecord): SeedProblem[] {
  if (record.table.holds !== 'sources') return [];
  const seen = new Set<unknown>();
  return paragraphsOf(record).flatMap((paragraph, index) => {
    const repeated = paragraph !== undefined && seen.has(paragraph);
    seen.add(paragraph);
    const message = `Paragraph ${paragraph} stands twice in this source.`;
    return repeated ? [{ ...record.at('passages', index, 'paragraph'), message }] : [];
  });
}
