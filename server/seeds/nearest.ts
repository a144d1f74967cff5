import { closest, distance } from 'fastest-levenshtein';

/** ` Did you mean "…"?`, or nothing where no candidate is near: at most a third of the letters may differ. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const known = [...candidates];
  if (known.length === 0) return '';
  const nearest = closest(word, known);
  const allowed = Math.max(2, Math.floor(word.length / 3));
  return distance(word, nearest) <= allowed ? ` Did you mean "${nearest}"?` : '';
}
