import { closest, distance } from 'fastest-levenshtein';

/** ` Did you mean "…"?`, or nothing where no candidate is near: at most a third of the letters may differ. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const allowed = Math.max(2, Math.floor(word.length / 3));
  const known = [...candidates].filter(({ length }) => Math.abs(length - word.length) <= allowed);
  if (known.length === 0) return '';
  const nearest = closest(word, known);
  return distance(word, nearest) <= allowed ? ` Did you mean "${nearest}"?` : '';
}

/** Words compared for all hints together, some seconds of work: whoever has more words wrong looks at the first of them. */
const maxCompared = 10_000_000;

/**
 * Asks the same of one set of candidates many times over; each word is looked for once. Among very many candidates only
 * the first words that are wrong get a hint.
 */
export function hintsAmong(
  candidates: ReadonlyMap<string, unknown>,
  limit = maxCompared,
): (word: string) => string {
  const hints = new Map<string, string>();
  return (word) => {
    const known = hints.get(word);
    if (known !== undefined) return known;
    const isAffordable = hints.size === 0 || (hints.size + 1) * candidates.size <= limit;
    const hint = isAffordable ? didYouMean(word, candidates.keys()) : '';
    if (isAffordable) hints.set(word, hint);
    return hint;
  };
}
