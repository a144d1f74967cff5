/** Letters that no accent parts from their base, as the database's full-text index folds them too. */
const letters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    đ: 'd',
    ð: 'd',
    ł: 'l',
    ø: 'o',
    ı: 'i',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    þ: 'th',
  }),
);

/** A text as it is compared in a search: without case, accents and punctuation, its words one space apart. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[đðłøıßæœþ]/g, (letter) => letters.get(letter) ?? letter)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a folded text. */
export function wordsOf(folded: string): string[] {
  return folded === '' ? [] : folded.split(' ');
}
