/** A number as a name or a code has it. */
const number = /^-?\d{1,15}$/;

/**
 * How a text may be spelled where it is compared letter by letter: as typed, in small letters, with each word, or the first,
 * in capitals, and in capital letters; each composed and decomposed, since either may be stored.
 */
export function spellingsOf(text: string): string[] {
  const typed = text.trim().replace(/\s+/g, ' ');
  const small = typed.toLowerCase();
  const spelled = [
    typed,
    small,
    small.replace(
      /(^|[\s(-])(\p{L})/gu,
      (_all, before: string, letter: string) => before + letter.toUpperCase(),
    ),
    small.replace(/^\p{L}/u, (letter) => letter.toUpperCase()),
    small.toUpperCase(),
  ];
  return [...new Set(spelled.flatMap((each) => [each.normalize('NFC'), each.normalize('NFD')]))];
}

/** The same, and the number that it may be. */
export function valuesOf(text: string): (string | number)[] {
  const typed = text.trim();
  return [...spellingsOf(text), ...(number.test(typed) ? [Number(typed)] : [])];
}

/** Whether a text may be a code or a number, such as `10248` or `ALFKI-7`, rather than a name. */
export function isCode(text: string): boolean {
  return /^\S*\d\S*$/.test(text.trim());
}
