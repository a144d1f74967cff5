import type { Command } from 'commander';

/** Which Diplograph a command asks, and which of its databases. */
export interface WhomToAsk {
  /** Address of a running Diplograph. */
  url?: string;
  /** Id of a connection; the default one where absent. */
  connection?: string;
}

/** Gives a command the options that say so. */
export function askingWhom(command: Command): Command {
  return command
    .option('--url <address>', 'use the Diplograph running at this address')
    .option('--connection <id>', 'ask this database, of those that CONNECTIONS_FILE names');
}
