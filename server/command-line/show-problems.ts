import { counted } from '../../contract/text/language.ts';
import { nouns } from '../../contract/text/nouns.ts';
import { inOneLine, type SeedProblem } from '../seeds/problem.ts';
import type { Shell } from './shell.ts';

/** Shows what is wrong in the seeds, and lets the command exit with 1. */
export function showProblems(shell: Shell, problems: readonly SeedProblem[], asJson: boolean): void {
  shell.foundProblems();
  shell.write(asJson ? `${JSON.stringify({ problems }, undefined, 2)}\n` : inWords(problems));
}

/** Shows what may be wrong, which fails nothing. */
export function showWarnings(shell: Shell, warnings: readonly SeedProblem[]): void {
  for (const warning of warnings) shell.write(`${inOneLine(warning)}\n`);
  if (warnings.length > 0) shell.write('\n');
}

function inWords(problems: readonly SeedProblem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const count = `${counted(problems.length, nouns.problem)} in ${counted(files, nouns.file)}.`;
  return `${[...problems.map(inOneLine), '', count].join('\n')}\n`;
}
