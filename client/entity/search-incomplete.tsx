import { ListBoxItem } from 'react-aria-components';
import type { Searched } from '../../contract/api/routes/search.ts';
import { searchedText } from '../../contract/text/searched.ts';

/** The key of the way out among the suggestions; no node has it, as ids of the database begin with a number. */
export const makeComplete = 'make search complete';

/** What a search did not look at, and the way out, which is chosen like a suggestion. */
export function SearchIncomplete({ searched }: { searched: Searched }) {
  const text = searchedText(searched);
  return (
    <ListBoxItem
      id={makeComplete}
      textValue={`${text} Make search complete`}
      className="option search-incomplete"
    >
      <span className="soft">{text}</span>
      <span>Make search complete…</span>
    </ListBoxItem>
  );
}
