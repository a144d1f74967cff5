/** Something that was asked for by its id or name is not there. */
export class NotFoundError extends Error {
  override name = 'NotFoundError';
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
}

/** The database did not finish within the time that a question may take. */
export class TimedOutError extends Error {
  override name = 'TimedOutError';

  constructor(milliseconds: number) {
    super(`The database did not answer within ${milliseconds} ms`);
  }
}

/** More is asked at once than can be answered. */
export class BusyError extends Error {
  override name = 'BusyError';
}

/** The request names a host that this server does not go by. */
export class WrongHostError extends Error {
  override name = 'WrongHostError';
}
