import { problemOf } from '../api/problem-error.ts';

interface SearchStateProps {
  text: string;
  searching: boolean;
  error: Error | null;
}

/** What stands in the list while there is nothing to choose. */
export function SearchState({ text, searching, error }: SearchStateProps) {
  if (error) return <p className="search-state">{problemOf(error).detail}</p>;
  if (searching || text === '') return <p className="search-state">Searching …</p>;
  return (
    <div className="search-state">
      <p>
        No results for “<span className="name">{text}</span>”.
      </p>
      <p className="soft">Try part of the name, a former name or an abbreviation. Diacritics are optional.</p>
    </div>
  );
}
