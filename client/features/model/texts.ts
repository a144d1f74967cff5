import type { KnownProfile } from '../../../contract/api/routes/profile.ts';
import { counted } from '../../../contract/text/language.ts';
import { nouns } from '../../../contract/text/nouns.ts';

export const savedText = 'Saved the model. Everything on the page follows it now.';

export const resetText = 'Reset the model to the guess.';

export const unsavedText = 'Unsaved changes';

export const keptText = 'Your changes of the model are not saved. They stay until you close this tab.';

export const changedMeanwhile =
  'Somebody else has saved or reset the model since you opened it. Nothing of yours is lost: choose which one to keep.';

export const unknownText = 'These stay in the model and have no effect here.';

export function exportedText(file: string): string {
  return `Saved ${file}. You can import it again here or in another Diplograph.`;
}

/** Where in a text something is. */
export function placeText(line: number, column: number): string {
  return `Line ${line}, column ${column}:`;
}

/** Where the model comes from, and what to do. */
export function statusText({ origin }: KnownProfile, isReadOnly: boolean): string {
  if (origin === 'built-in')
    return 'This is Diplograph’s own model. It is built in and stays as it is; here you can see what each label and relationship type means.';
  if (isReadOnly) return 'This model can’t be changed here: this Diplograph is read-only for you.';
  if (origin === 'guessed')
    return 'This model is a guess from labels, properties and a sample of the data. Correct what is wrong, say what relationships mean, and save.';
  return 'This model is saved for this database. Changes take effect for everybody when you save them.';
}

export function brokenText({ file, line, column, message }: NonNullable<KnownProfile['problem']>): string {
  return `The saved model can’t be read. ${file}, line ${line}, column ${column}: ${message}. Until it is corrected, or saved anew here, the guess is used.`;
}

export function nodeCount(count: number): string {
  return counted(count, { one: 'node', other: 'nodes' });
}

export function relationshipCount(count: number): string {
  return counted(count, nouns.relationship);
}
