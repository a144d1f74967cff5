import { counted, formatNumber } from '../../../../contract/text/language.ts';
import { nouns } from '../../../../contract/text/nouns.ts';
import { durationText } from '../texts.ts';
import type { RunEntry } from './run-entry.ts';

const outcomes: Record<RunEntry['outcome'], string> = {
  done: 'Done',
  cut: 'Cut',
  failed: 'Failed',
  cancelled: 'Cancelled',
};

export function outcomeText(outcome: RunEntry['outcome']): string {
  return outcomes[outcome];
}

/** What came of a run: `12 rows, 40 ms`, `Cut: 1,000 of 5,000 rows, 2.1 s`, `Failed after 3.0 s`. */
export function runText({ outcome, rows, total, milliseconds }: RunEntry): string {
  const time = durationText(milliseconds);
  if (outcome === 'failed' || outcome === 'cancelled') {
    const some = rows ? `, with ${counted(rows, nouns.row)}` : '';
    return `${outcomes[outcome]} after ${time}${some}`;
  }
  if (outcome === 'cut' && total !== null && rows !== null && total > rows)
    return `${formatNumber(rows)} of ${counted(total, nouns.row)}, ${time}`;
  return `${counted(rows ?? 0, nouns.row)}, ${time}`;
}

const times = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** When a run began, as the clock of the reader has it. */
export function timeText(at: string): string {
  return times.format(new Date(at));
}

/** A value of a parameter in a line. */
export function valueText(value: unknown): string {
  if (value === undefined) return '–';
  return typeof value === 'string' ? value || 'empty' : JSON.stringify(value);
}

export const privateText = 'The history is kept in this browser only and sent nowhere.';
export const notLastingText =
  'This browser stores nothing, so the history is lost when you close this page. Export it to keep it.';
export const noRunsText =
  'No runs yet. Run a saved query or a statement in the console, and it is listed here.';
export const notKeptText = 'Its result is no longer kept. Run it again to see it.';

export function noRunMatches(typed: string): string {
  return `No run matches “${typed}”. Try fewer or other words.`;
}

export function forgottenText(count: number): string {
  return `Deleted ${counted(count, nouns.run)}.`;
}

/** How many runs are chosen to be compared. */
export function chosenText(count: number): string {
  return count === 2 ? '2 runs chosen' : '1 run chosen: choose another to compare';
}

export function comparedText({
  inBoth,
  first,
  second,
}: {
  inBoth: number;
  first: number;
  second: number;
}): string {
  if (first + second === 0) return `Both have the same ${counted(inBoth, nouns.row)}.`;
  return `${counted(inBoth, nouns.row)} in both, ${formatNumber(first)} only in the first, ${formatNumber(second)} only in the second.`;
}

/** Says by which columns rows were compared, where not by all. */
export function comparedByText(columns: readonly string[]): string {
  return columns.length === 0
    ? 'They share no column, so their rows can’t be compared.'
    : `Compared by the columns they share: ${columns.join(', ')}.`;
}
