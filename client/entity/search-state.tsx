import { Button } from 'react-aria-components';
import { problemOf } from '../api/problem-error.ts';
import { searchedText } from './texts.ts';
import type { SearchScope } from './use-search.ts';

interface SearchStateProps {
  text: string;
  searching: boolean;
  error: Error | null;
  scopes: readonly SearchScope[];
  /** Searches everything, where that may be done. */
  onWiden: (() => void) | undefined;
}

/** What stands in the list while there is nothing to choose. */
export function SearchState({ text, searching, error, scopes, onWiden }: SearchStateProps) {
  if (error) return <p className="search-state">{problemOf(error).detail}</p>;
  if (searching || text === '') return <p className="search-state">Searching …</p>;
  const searched = searchedText(scopes);
  const typed = <span className="name">{text}</span>;
  return (
    <div className="search-state">
      {searched === undefined ? (
        <p>No results for “{typed}”.</p>
      ) : (
        <p>
          No {searched} called “{typed}”.{' '}
          {onWiden && (
            <Button className="text-button" onPress={onWiden}>
              Search everything
            </Button>
          )}
        </p>
      )}
      <p className="soft">Try part of the name, a former name or an abbreviation. Diacritics are optional.</p>
    </div>
  );
}
