import { NotSavedError } from '../problems/errors.ts';

/** Why nothing can be written to a folder, as something to act on. */
export function notSaved(folder: string, error: unknown): NotSavedError {
  const { code = 'unknown' } = error as NodeJS.ErrnoException;
  const isFull = code === 'ENOSPC' || code === 'EDQUOT';
  const sentence = isFull
    ? `The disk that holds ${folder} is full. Free some space, then save again.`
    : `The folder ${folder} can’t be written to (${code}).`;
  return new NotSavedError(sentence, { cause: error });
}
