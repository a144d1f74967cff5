import { inOneLine, type SeedProblem } from '../seeds/problem.ts';
import type { Shell } from './shell.ts';

/** Shows what is wrong in the seeds, and lets the command exit with 1. */
export function showProblems(shell: Shell, problems: readonly SeedProblem[], asJson: boolean): void {
  shell.foundProblems();
  shell.write(asJson ? `${JSON.stringify({ problems }, undefined, 2)}\n` : inWords(problems));
}

function inWords(problems: readonly SeedProblem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const count = `${counted(problems.length, 'problem')} in ${counted(files, 'file')}.`;
  return `${[...problems.map(inOneLine), '', count].join('\n')}\n`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
