import type { RunEntry } from './run-entry.ts';

/** So many runs are remembered; those that are pinned do not count. */
const maxRuns = 200;
/** So many letters all results that are kept may take together: some 30 MB in a browser. */
const maxLettersOfAll = 15_000_000;

interface Surplus {
  /** Ids of the runs that are one too many. */
  runs: string[];
  /** Ids of those whose results have to go, while they stay. */
  results: string[];
}

/** What has to go so that the history stays bounded: the oldest first; results of pinned runs after all others. */
export function surplusOf(
  entries: readonly RunEntry[],
  max = { runs: maxRuns, letters: maxLettersOfAll },
): Surplus {
  const latestFirst = entries.toSorted((one, other) => (one.id < other.id ? 1 : -1));
  const runs = latestFirst
    .filter(({ isPinned }) => !isPinned)
    .slice(max.runs)
    .map(({ id }) => id);
  const gone = new Set(runs);
  const kept = latestFirst.filter(({ id, keptLetters }) => keptLetters !== null && !gone.has(id));
  const inOrder = [...kept.filter(({ isPinned }) => isPinned), ...kept.filter(({ isPinned }) => !isPinned)];
  let letters = 0;
  const results = inOrder.filter(({ keptLetters }) => {
    letters += keptLetters ?? 0;
    return letters > max.letters;
  });
  return { runs, results: results.map(({ id }) => id) };
}
