import { truncated } from '../../../../contract/text/graphemes.ts';
import { counted, formatNumber } from '../../../../contract/text/language.ts';
import { nouns } from '../../../../contract/text/nouns.ts';
import type { RunMode, StatementRun } from './runs/statement-run.ts';
import type { Place } from './statements.ts';

/** What has become of a statement, where it gave nothing that says so itself. */
export function stateText(state: StatementRun['state']): string {
  switch (state) {
    case 'waiting':
      return 'Waiting for the statement before it.';
    case 'running':
      return 'Running';
    case 'done':
      return 'Done';
    case 'failed':
      return 'Failed';
    case 'cancelled':
      return 'Cancelled. It no longer runs on the server.';
    case 'skipped':
      return 'Not run, because a statement before it failed.';
  }
}

export function placeText({ line, column }: Place): string {
  return `Line ${formatNumber(line)}, column ${formatNumber(column)}`;
}

/** When to try again what the server cannot do now. */
export function retryText(seconds: number): string {
  return `Try again in ${counted(Math.max(1, Math.ceil(seconds)), nouns.second)}.`;
}

/** A statement on a tab. */
export function shortened(statement: string): string {
  return truncated(codeOf(statement), 28);
}

/** What the result of a statement is called, such as by the files that it is saved as. */
export function titleOfStatement(statement: string): string {
  return truncated(codeOf(statement), 60);
}

/** A statement on one line, without the comments that open it. */
function codeOf(statement: string): string {
  return statement
    .replace(/^(?:\s*(?:\/\/[^\n]*\n|\/\*[\s\S]*?\*\/))+/, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** What the button runs: `Run`, `Run all 3`, `Run selection`. */
export function runText(mode: RunMode, count: number, isSelection: boolean): string {
  const verb = { run: 'Run', explain: 'Explain', profile: 'Profile' }[mode];
  if (isSelection) return `${verb} selection`;
  return count > 1 ? `${verb} all ${count}` : verb;
}

/** Why nothing can be typed, and what to do. */
export const consoleOff =
  'The console is off, as this Diplograph is reachable from other machines; saved queries can still be run. Whoever starts it can turn the console on by CYPHER_CONSOLE=on.';
