import type { SearchResult } from '../../contract/api/routes/search.ts';
import { plain } from './plain.ts';

/** Found entities, under a title where several kinds were searched side by side. */
export interface ResultGroup {
  title: string | null;
  results: readonly SearchResult[];
}

/** The result that Enter takes: one named exactly as typed, otherwise the first. */
export function bestOf(groups: readonly ResultGroup[], text: string): SearchResult | undefined {
  const results = groups.flatMap((group) => group.results);
  const typed = plain(text);
  return results.find(({ matched }) => plain(matched) === typed) ?? results[0];
}
