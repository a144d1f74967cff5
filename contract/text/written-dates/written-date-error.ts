/** A text in which no date can be read, with a sentence that says why not. */
export class WrittenDateError extends Error {
  override name = 'WrittenDateError';
  /** A text that can be read and may have been meant. */
  readonly nearest: string | undefined;

  constructor(message: string, nearest?: string) {
    super(message);
    this.nearest = nearest;
  }
}

/** What is said of a text that is like no date that we know. */
export function notRead(text: string): WrittenDateError {
  return new WrittenDateError(
    `"${text}" is not a date we can read: write it like 3 August 1978, August 1978, 1960s or before 1945.`,
  );
}
