import { problemOf } from '../api/problem-error.ts';
import { searchedText } from './texts.ts';
import type { SearchScope } from './use-search.ts';

interface SearchStateProps {
  text: string;
  searching: boolean;
  error: Error | null;
  /** What was searched. */
  searched: readonly SearchScope[];
}

/** What stands in the list while there is nothing to choose. */
export function SearchState({ text, searching, error, searched }: SearchStateProps) {
  if (error) return <p className="search-state">{problemOf(error).detail}</p>;
  if (searching || text === '') return <p className="search-state">Searching …</p>;
  const kinds = searchedText(searched);
  return (
    <div className="search-state">
      <p>
        {kinds === undefined ? 'No results for' : `No ${kinds} called`} “<span className="name">{text}</span>
        ”.
      </p>
      <p className="soft">Try part of the name, a former name or an abbreviation. Diacritics are optional.</p>
    </div>
  );
}
