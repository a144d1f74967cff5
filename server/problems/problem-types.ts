import { DateFormatError } from '../../contract/model/time/bounds.ts';
import {
  BadInputError,
  BusyError,
  ChangedMeanwhileError,
  ConnectionError,
  DatabaseRestartingError,
  DataChangedError,
  FileError,
  InvalidDatasetError,
  InvalidQueryError,
  LoadingError,
  MayNotEditError,
  MethodNotAllowedError,
  MissingCapabilityError,
  MustWaitError,
  NeverChangesError,
  NotFoundError,
  NotSavedError,
  OutOfMemoryError,
  RefusedError,
  RevisionMissingError,
  RunawayStatementError,
  TimedOutError,
  UnsupportedMediaTypeError,
  WrongHostError,
} from './errors.ts';
import { ConsoleOffError, InvalidStatementError, StatementRefusedError } from './statement-errors.ts';

/** One type of problem: what the caller sees of it. */
export interface ProblemType {
  /** Names it in `type`, and its place on the documentation page. */
  name: string;
  title: string;
  status: number;
  /** In place of the error's own message, where that says nothing to act on. */
  detail?: string;
  /** Seconds after which another try may succeed. */
  retryAfter?: number;
}

export const problemTypes = {
  notFound: { name: 'not-found', title: 'Not found', status: 404 },
  methodNotAllowed: { name: 'method-not-allowed', title: 'Not by this method', status: 405 },
  badInput: { name: 'bad-input', title: 'Invalid request', status: 400 },
  missingCapability: { name: 'missing-capability', title: 'Not known of this database', status: 409 },
  tooLarge: { name: 'too-large', title: 'The request is too large', status: 413 },
  unsupportedMediaType: { name: 'unsupported-media-type', title: 'The body can’t be read', status: 415 },
  refused: { name: 'refused', title: 'Refused', status: 409 },
  invalidDataset: { name: 'invalid-data-set', title: 'The data set has problems', status: 422 },
  invalidQuery: { name: 'invalid-query', title: 'The query has problems', status: 422 },
  mayNotEdit: { name: 'may-not-edit', title: 'Read-only', status: 403 },
  brokenFile: { name: 'broken-file', title: 'A saved file can’t be read', status: 409 },
  neverChanges: { name: 'never-changes', title: 'Never changes', status: 409 },
  changedMeanwhile: { name: 'changed-meanwhile', title: 'Changed by someone else', status: 412 },
  revisionMissing: { name: 'revision-missing', title: 'The revision is missing', status: 428 },
  notSaved: { name: 'not-saved', title: 'Not saved', status: 507 },
  wrongHost: { name: 'wrong-host', title: 'Unknown host name', status: 421 },
  busy: { name: 'busy', title: 'Too many requests', status: 429, retryAfter: 5 },
  mustWait: { name: 'must-wait', title: 'Wait before the next statement', status: 429 },
  runaway: {
    name: 'runaway-statement',
    title: 'A statement can’t be stopped',
    status: 503,
    retryAfter: 30,
  },
  loading: { name: 'loading', title: 'Data is being loaded', status: 503, retryAfter: 2 },
  dataChanged: {
    name: 'data-changed',
    title: 'The data has changed',
    status: 503,
    detail: 'The data was changed while this was answered. Ask again.',
    retryAfter: 1,
  },
  timedOut: {
    name: 'timed-out',
    title: 'The query took too long',
    status: 504,
    detail: 'The database did not finish in time. Narrow the query, or ask for less.',
  },
  invalidStatement: { name: 'invalid-statement', title: 'The statement can’t be run', status: 422 },
  consoleOff: { name: 'console-off', title: 'The console is off', status: 403 },
  statementRefused: { name: 'statement-refused', title: 'The statement may not be run', status: 403 },
  tooMuch: {
    name: 'too-much',
    title: 'The query needs too much memory',
    status: 422,
  },
  unavailable: {
    name: 'database-unavailable',
    title: 'Can’t reach the database',
    status: 503,
    detail: 'The database cannot be reached just now. Try again in a moment.',
    retryAfter: 5,
  },
  notOpened: { name: 'connection-failed', title: 'Can’t open the database', status: 502 },
  busyDatabase: {
    name: 'database-busy',
    title: 'The database is busy',
    status: 503,
    detail: 'The database is busy with other questions. Try again in a moment.',
    retryAfter: 5,
  },
  notWritten: {
    name: 'database-full',
    title: 'Not saved',
    status: 507,
    detail: 'The database could not write to its disk, which is full as a rule. Nothing was changed.',
  },
  restarting: {
    name: 'database-restarting',
    title: 'The database is starting again',
    status: 503,
    retryAfter: 3,
  },
  internal: { name: 'internal', title: 'Internal error', status: 500 },
} as const satisfies Record<string, ProblemType>;

type ErrorClass = abstract new (...given: never[]) => Error;

/** Which of our errors is which sort of problem. */
export const problemTypesOfErrors: readonly [ErrorClass, ProblemType][] = [
  [NotFoundError, problemTypes.notFound],
  [RefusedError, problemTypes.refused],
  [InvalidDatasetError, problemTypes.invalidDataset],
  [InvalidStatementError, problemTypes.invalidStatement],
  [ConsoleOffError, problemTypes.consoleOff],
  [StatementRefusedError, problemTypes.statementRefused],
  [InvalidQueryError, problemTypes.invalidQuery],
  [MethodNotAllowedError, problemTypes.methodNotAllowed],
  [UnsupportedMediaTypeError, problemTypes.unsupportedMediaType],
  [BadInputError, problemTypes.badInput],
  [DateFormatError, problemTypes.badInput],
  [LoadingError, problemTypes.loading],
  [DataChangedError, problemTypes.dataChanged],
  [TimedOutError, problemTypes.timedOut],
  [DatabaseRestartingError, problemTypes.restarting],
  [OutOfMemoryError, problemTypes.tooMuch],
  [MissingCapabilityError, problemTypes.missingCapability],
  [BusyError, problemTypes.busy],
  [ConnectionError, problemTypes.notOpened],
  [MustWaitError, problemTypes.mustWait],
  [RunawayStatementError, problemTypes.runaway],
  [WrongHostError, problemTypes.wrongHost],
  [MayNotEditError, problemTypes.mayNotEdit],
  [FileError, problemTypes.brokenFile],
  [ChangedMeanwhileError, problemTypes.changedMeanwhile],
  [NeverChangesError, problemTypes.neverChanges],
  [RevisionMissingError, problemTypes.revisionMissing],
  [NotSavedError, problemTypes.notSaved],
];

/** What the database's own error codes mean to the caller; the first that begins the code counts. */
export const problemTypesOfDatabase: readonly [string, ProblemType][] = [
  ['ServiceUnavailable', problemTypes.unavailable],
  ['SessionExpired', problemTypes.unavailable],
  ['Neo.ClientError.Transaction.TransactionTimedOut', problemTypes.timedOut],
  ['Neo.TransientError', problemTypes.unavailable],
  ['Neo.DatabaseError.Transaction.TransactionLogError', problemTypes.notWritten],
  ['Neo.DatabaseError', problemTypes.internal],
  ['Neo.ClientError.Security', problemTypes.unavailable],
];
