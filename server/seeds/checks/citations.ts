import type { SeedProblem } from '../problem.ts';
import type { SeedRecord } from '../reading/seed-record.ts';
import { type KnownRecords, paragraphsOf } from './known.ts';

/** Cited passages that no source lists, and passages cited twice by one record. */
export function checkCitations(record: SeedRecord, known: KnownRecords): SeedProblem[] {
  if (!known.sourcesRead) return [];
  const cited = record.list('cite');
  return cited.flatMap((passage, index) => {
    if (typeof passage !== 'string' || !passage.includes(':')) return [];
    const message = known.passages.has(passage)
      ? cited.indexOf(passage) < index && `cite names "${passage}" twice.`
      : unknownPassage(passage, known);
    return message ? [{ ...record.at('cite', index), message }] : [];
  });
}

function unknownPassage(passage: string, known: KnownRecords): string {
  const [id = '', paragraph = ''] = passage.split(':');
  const source = known.sources.get(id);
  if (!source) return `cite names "${passage}", but no source has the id "${id}".${known.hints.sources(id)}`;
  const nearest = nearestNumber(Number(paragraph), paragraphsOf(source));
  const hint = nearest === undefined ? '' : ` The nearest that it lists is ${nearest}.`;
  return `cite names "${passage}", but ${source.file} lists no paragraph ${paragraph} under "${id}".${hint}`;
}

function nearestNumber(wanted: number, candidates: unknown[]): number | undefined {
  return candidates
    .filter((each) => typeof each === 'number')
    .sort((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted))[0];
}
