import type { Plan, PlanStep } from '../../../../../contract/api/plan.ts';
import { counted, formatNumber } from '../../../../../contract/text/language.ts';
import { nouns } from '../../../../../contract/text/nouns.ts';
import { durationText } from '../../texts.ts';
import { stepsIn } from './lay-out-plan.ts';

/** What a plan is, in a sentence: that nothing was run, or how much was read in how long. */
export function planText({ plan, milliseconds }: Plan): string {
  if (milliseconds === null) return 'How it would be run. Nothing has been run; rows are estimates.';
  const reads = stepsIn(plan).reduce((sum, { dbHits }) => sum + (dbHits ?? 0), 0);
  return `Run in ${durationText(milliseconds)}: ${counted(plan.rows ?? 0, nouns.row)}, ${counted(reads, nouns.dbHit)}.`;
}

/** How many rows a step gave, beside what was expected: `12 rows, 40 expected`. */
export function rowsText({ rows, estimatedRows }: PlanStep): string {
  if (rows === null) return estimatedRows === null ? '' : `≈ ${counted(rounded(estimatedRows), nouns.row)}`;
  const expected = estimatedRows === null ? '' : `, ${figure(estimatedRows)} expected`;
  return `${counted(rows, nouns.row)}${expected}`;
}

export function hitsText({ dbHits }: PlanStep): string {
  return dbHits === null ? '' : counted(dbHits, nouns.dbHit);
}

/** Estimates are fractions; below one they would be nothing. */
export function figure(number: number): string {
  return number > 0 && number < 1 ? '< 1' : formatNumber(rounded(number));
}

function rounded(number: number): number {
  return number > 0 && number < 1 ? 1 : Math.round(number);
}

/** `NodeByLabelScan` as words: `Node by label scan`, without the name of the database. */
export function operatorText({ operator }: PlanStep): string {
  const words = (operator.split('@')[0] ?? '').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return words.charAt(0) + words.slice(1).toLowerCase();
}
