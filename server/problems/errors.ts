import type { FileProblem } from '../../contract/api/parameters.ts';
import type { Capability } from '../../contract/model/profile/profile.ts';
import { listOf } from '../../contract/text/language.ts';
import { plainText } from '../../contract/text/plain-text.ts';

/** Something that was asked for by its id or name is not there. */
export class NotFoundError extends Error {
  override name = 'NotFoundError';
}

/** What was asked for is there, but not by this method. */
export class MethodNotAllowedError extends Error {
  override name = 'MethodNotAllowedError';
  readonly allowed: readonly string[];

  constructor(method: string, allowed: readonly string[]) {
    super(`${method} is not possible here, only ${listOf(allowed, 'or').join('')}.`);
    this.allowed = allowed;
  }
}

/** The body comes in a form that is not read here. */
export class UnsupportedMediaTypeError extends Error {
  override name = 'UnsupportedMediaTypeError';
}

/** The request itself is wrong; says what is wrong with which of its fields. */
export class BadInputError extends Error {
  override name = 'BadInputError';
  readonly errors: FieldError[];

  constructor(errors: FieldError[]) {
    super(errors.map(({ field, message }) => `${field} ${message}`).join('; '));
    this.errors = errors;
  }
}

export interface FieldError {
  field: string;
  /** Goes on from the field's name: `is not a whole number`. */
  message: string;
  /** Where in the field's text, counted from 1. */
  line?: number;
  column?: number;
}

/** The database did not finish within the time that a question may take. */
export class TimedOutError extends Error {
  override name = 'TimedOutError';

  constructor(milliseconds: number) {
    super(`The database did not answer within ${milliseconds} ms`);
  }
}

/** Our own database is being started again. */
export class DatabaseRestartingError extends Error {
  override name = 'DatabaseRestartingError';

  /** @param isReplaced whether that is because of a statement; it ended by itself otherwise */
  constructor(isReplaced = false) {
    super(
      `${isReplaced ? 'A statement that nothing could stop kept the database busy, so it' : 'The database ended by itself and'} is being started again. It answers in a few seconds.`,
    );
  }
}

/** A statement needs more memory than the database lets one have. The same statement would fail again. */
export class OutOfMemoryError extends Error {
  override name = 'OutOfMemoryError';
  readonly narrowing: readonly string[];

  /** @param narrowing what the caller may narrow the question by, as they know it; empty where it is not known yet */
  constructor(cause: unknown, narrowing: readonly string[] = []) {
    const advice =
      narrowing.length === 0
        ? 'Narrow the query, or ask for less.'
        : `Narrow it by ${plainText(listOf([...narrowing], 'or'))}.`;
    super(`The database would need more memory than one query may use. ${advice}`, { cause });
    this.narrowing = narrowing;
  }
}

/** A database that somebody named cannot be opened; the message says why, and what to do. */
export class ConnectionError extends Error {
  override name = 'ConnectionError';
}

/** More is asked at once than can be answered. */
export class BusyError extends Error {
  override name = 'BusyError';
}

/** This caller sent a statement that nothing could stop, and waits before sending another. */
export class MustWaitError extends Error {
  override name = 'MustWaitError';
  /** In seconds. */
  readonly retryAfter: number;

  constructor(seconds: number) {
    super(
      `A statement of yours could not be stopped, or ended the database. You may send the next one in ${seconds} s. Leave out what works through very long lists or texts in one step.`,
    );
    this.retryAfter = seconds;
  }
}

/** A statement that nothing can stop still runs on a server that isn't ours. */
export class RunawayStatementError extends Error {
  override name = 'RunawayStatementError';

  constructor() {
    super(
      'A statement that the database cannot stop still runs there. The next one is taken once it has ended; who looks after the server can restart it.',
    );
  }
}

/** A data set is only half there, so nothing is answered from the graph. */
export class LoadingError extends Error {
  override name = 'LoadingError';

  constructor({ id, title, percent, goesOn }: HalfLoaded) {
    super(
      goesOn
        ? `The data set “${title}” is being loaded, ${percent} % of it are done. Until that has ended nothing can be shown.`
        : `Loading the data set “${title}” was interrupted when ${percent} % were done. Load it again, or remove it: npm run diplograph -- datasets remove ${id}`,
    );
  }
}

/** A data set that is being loaded, or was when its load was interrupted. */
export interface HalfLoaded {
  id: string;
  title: string;
  percent: number;
  goesOn: boolean;
}

/** The data became others while a question was answered. */
export class DataChangedError extends Error {
  override name = 'DataChangedError';
}

/** The request names a host that this server does not go by. */
export class WrongHostError extends Error {
  override name = 'WrongHostError';
}

/** What is saved is not as the caller knows it: somebody else has changed it. */
export class ChangedMeanwhileError extends Error {
  override name = 'ChangedMeanwhileError';
}

/** What is saved here stays as it is for ever. */
export class NeverChangesError extends Error {
  override name = 'NeverChangesError';
}

/** A change does not say which state it is a change of. */
export class RevisionMissingError extends Error {
  override name = 'RevisionMissingError';
}

/** This caller may not change what is saved. */
export class MayNotEditError extends Error {
  override name = 'MayNotEditError';
}

/** Something cannot be saved: the disk is full, or its folder may not be written to. */
export class NotSavedError extends Error {
  override name = 'NotSavedError';
}

/** A file that people may edit by hand cannot be read. */
export class FileError extends Error {
  override name = 'FileError';
  readonly problem: FileProblem;
  /** What else is wrong in it. */
  readonly more: readonly FileProblem[];

  constructor(
    file: string,
    line: number,
    column: number,
    message: string,
    more: readonly Omit<FileProblem, 'file'>[] = [],
  ) {
    super(`${file}:${line}:${column}: ${message}. Correct it, or replace it.`);
    this.problem = { file, line, column, message };
    this.more = more.map((each) => ({ file, ...each }));
  }
}

/** What is asked needs something that the profile of this graph does not say. */
export class MissingCapabilityError extends Error {
  override name = 'MissingCapabilityError';

  /** @param needs of which at least one is missing */
  constructor(needs: readonly Capability[]) {
    super(`The profile of this database doesn’t say ${needs.map((need) => missing[need]).join(', or ')}.`);
  }
}

const missing: Record<Capability, string> = {
  dates: 'which properties hold dates',
  headships: 'which relationships mean that somebody headed something',
  successions: 'which relationships mean that one body became another',
  citations: 'which property cites sources',
  sources: 'where its sources are',
  datasets: 'which data sets it holds',
};

/** What was asked for would harm what is there; the message says what, and what to do. */
export class RefusedError extends Error {
  override name = 'RefusedError';
}

/** A data set that was sent has problems; each names its place as `file:line:column`. */
export class InvalidDatasetError extends Error {
  override name = 'InvalidDatasetError';
  readonly errors: FieldError[];

  constructor(errors: FieldError[]) {
    super(
      errors.length === 1 ? 'The data set has a problem.' : `The data set has ${errors.length} problems.`,
    );
    this.errors = errors;
  }
}

/** The file of a query that was sent has problems, each with its place in it. */
export class InvalidQueryError extends Error {
  override name = 'InvalidQueryError';
  readonly errors: FieldError[];

  constructor(faults: readonly Required<Omit<FieldError, 'field'>>[]) {
    super('The query has problems.');
    this.errors = faults.map((fault) => ({ field: 'source', ...fault }));
  }
}
