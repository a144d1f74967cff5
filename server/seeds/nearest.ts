import { closest, distance } from 'fastest-levenshtein';

/** ` Did you mean "…"?`, or nothing where no candidate is near: at most a third of the letters may differ. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const allowed = Math.max(2, Math.floor(word.length / 3));
  const known = [...candidates].filter(({ length }) => Math.abs(length - word.length) <= allowed);
  if (known.length === 0) return '';
  const nearest = closest(word, known);
  return distance(word, nearest) <= allowed ? ` Did you mean "${nearest}"?` : '';
}

/** Asks the same of one set of candidates many times over; each word is looked for once. */
export function hintsAmong(candidates: ReadonlyMap<string, unknown>): (word: string) => string {
  const hints = new Map<string, string>();
  return (word) => {
    const hint = hints.get(word) ?? didYouMean(word, candidates.keys());
    hints.set(word, hint);
    return hint;
  };
}
