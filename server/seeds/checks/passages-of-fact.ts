import { ownValue } from '../../../contract/model/own-value.ts';
import { wordsOf } from '../archive/words.ts';
import type { SeedProblem } from '../problem.ts';
import type { SeedRecord } from '../reading/seed-record.ts';
import type { KnownRecords } from './known.ts';

/**
 * A citation that seems to be of another passage: neither end of the fact cites it, and its summary has no word in common
 * with the fact or its ends. What is inferred may rest on a passage that names neither.
 */
export function checkPassagesOfFact(record: SeedRecord, known: KnownRecords): SeedProblem[] {
  if (record.table.holds !== 'facts' || record.fields.basis === 'inferred') return [];
  const ends = ['from', 'to'].flatMap((end) => known.entities.get(record.text(end) ?? '') ?? []);
  if (ends.length < 2) return [];
  return record.list('cite').flatMap((passage, index) => {
    const summary = known.passages.get(String(passage));
    if (summary === undefined || ends.some((entity) => entity.list('cite').includes(passage))) return [];
    if (shareWords(summary, [record, ...ends].flatMap(textsOf))) return [];
    const message = `cite names "${passage}", which neither end cites and whose summary speaks of neither: is it this passage?`;
    return [{ ...record.at('cite', index), message, warning: true as const }];
  });
}

function textsOf(record: SeedRecord): string[] {
  const names = record.list('names').map((each) => (each as { name?: unknown } | null)?.name);
  const texts = [
    ...['name', 'summary', 'role', 'why'].map((field) => ownValue(record.fields, field)),
    ...names,
  ];
  return texts.filter((text) => typeof text === 'string');
}

function shareWords(one: string, others: readonly string[]): boolean {
  const beginnings = new Set(others.flatMap(beginningsOf));
  return beginningsOf(one).some((beginning) => beginnings.has(beginning));
}

/** Words by their first letters, so that Laos and Laotian are alike; without those that stand in every sentence. */
function beginningsOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => word.length > 2 && !common.has(word))
    .map((word) => word.slice(0, 5));
}

const common = new Set(
  'the and for with from that this which was were has had its their his her who what when where into only also then than not are all any one two'.split(
    ' ',
  ),
);
