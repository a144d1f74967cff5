import type { FieldError } from './errors.ts';

/** Where in a text something is, counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Something is wrong with a statement that somebody sent; says what and, where that is known, where in its text. */
export abstract class StatementError extends Error {
  readonly errors: FieldError[];

  /** @param message a sentence or two: what is wrong, and what to do */
  constructor(message: string, place?: Place) {
    super(message);
    this.errors = [{ field: 'statement', message, ...place }];
  }
}

/** It is no Cypher, or failed while it ran. */
export class InvalidStatementError extends StatementError {
  override name = 'InvalidStatementError';
}

/** It may not be run. */
export class StatementRefusedError extends StatementError {
  override name = 'StatementRefusedError';
}

/** Statements of one's own are not run here. */
export class ConsoleOffError extends Error {
  override name = 'ConsoleOffError';

  constructor() {
    super(
      'Here only saved queries are run, as Diplograph is reachable from other machines. To have statements run as well, start it with CYPHER_CONSOLE=on.',
    );
  }
}
