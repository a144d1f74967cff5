import { diskSentence } from './disk-full.ts';

/** Errors whose message is written for the person who started the program; of others the stack is what helps. */
const plain = new Set([
  'SettingsError',
  'AddressError',
  'DatabaseError',
  'SeedsError',
  'LoadRefused',
  'CypherFileError',
]);

/** What to print of an error that ends the program. */
export function sentenceFor(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (plain.has(error.name)) return error.message;
  return diskSentence(error) ?? error.stack ?? error.message;
}
