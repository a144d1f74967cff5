import { Command, CommanderError } from 'commander';
import { diskSentence } from '../process/disk-full.ts';
import { cypherCommand } from './commands/cypher.ts';
import { datasetsCommand } from './commands/datasets.ts';
import { exportCommand } from './commands/export.ts';
import { loadCommand } from './commands/load.ts';
import { queryCommand } from './commands/query.ts';
import { searchCommand } from './commands/search.ts';
import { traceCommand } from './commands/trace.ts';
import { validateCommand } from './commands/validate.ts';
import { exitCodes, type Shell } from './shell.ts';

/** Every command; a new one is a file in `commands/` and its name here. */
const commands = [
  validateCommand,
  loadCommand,
  datasetsCommand,
  traceCommand,
  searchCommand,
  queryCommand,
  cypherCommand,
  exportCommand,
];

/**
 * Runs the command that the arguments name.
 * @param parameters without node's own and the program's name
 * @returns the exit code: 0 well, 1 problems found, 2 wrong usage or not possible
 */
export async function run(
  parameters: readonly string[],
  around: Omit<Shell, 'foundProblems'>,
): Promise<number> {
  let code: number = exitCodes.well;
  const shell: Shell = {
    ...around,
    foundProblems: () => {
      code = exitCodes.problems;
    },
  };
  const program = new Command('diplograph')
    .description('The command line of Diplograph, a knowledge graph of offices, bodies and their leaders.')
    .configureOutput({ writeOut: shell.write, writeErr: shell.complain })
    .showHelpAfterError('Use --help to see all commands.')
    // An option after "datasets add" is meant for it, though "datasets" has one of that name.
    .enablePositionalOptions()
    .exitOverride();
  for (const command of commands) program.addCommand(command(shell).copyInheritedSettings(program));
  try {
    await program.parseAsync(parameters, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.well : exitCodes.failed;
    shell.complain(`${inWords(error)}\n`);
    return exitCodes.failed;
  }
}

/** A mistake in the program itself is of use only with the place where it happened. */
function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const full = diskSentence(error);
  if (full !== undefined) return full;
  const ownMistake = [TypeError, RangeError, ReferenceError].some((kind) => error instanceof kind);
  return (ownMistake && error.stack) || error.message;
}
