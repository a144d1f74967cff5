import { wordsOfName } from './words-of-name.ts';

/** Habits of writing a person's name in parts, in the order in which they are read. */
const habits: readonly (readonly RegExp[])[] = [
  [/^(first|given|fore)name$|^fname$|^given$/, /^(last|family|sur)name$|^lname$|^family$/],
  [/^vorname$/, /^(nach|familien|zu)name$/],
  [/^prenoms?$/, /^nom(defamille)?$/],
  [/^nombres?$|^primernombre$/, /^(primer)?apellidos?$/],
  [/^ho$/, /^(tendem|dem|tenlot)$/, /^ten$/],
  [/^ho(vatendem|dem)?$/, /^ten$/],
  [/^nome$/, /^cognome$|^sobrenome$/],
  [/^fornamn$|^fornavn$|^etunimi$|^voornaam$/, /^efternamn$|^efternavn$|^sukunimi$|^achternaam$/],
];

/**
 * The properties that hold a person's name together, in the order in which they are read: given name and surname, or in
 * Vietnamese the surname first.
 * @returns nothing where some part is not there
 */
export function personNameIn(properties: readonly string[]): string[] | undefined {
  const joined = properties.map((property) => ({ property, word: wordsOfName(property).join('') }));
  for (const habit of habits) {
    const parts = habit.map((part) => joined.find(({ word }) => part.test(word))?.property);
    const found = parts.flatMap((part) => part ?? []);
    if (found.length === habit.length) return found;
  }
  return undefined;
}
