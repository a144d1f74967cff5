import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { showAllText } from './texts.ts';

/** As many items as are read at a glance. */
const atFirst = 8;

interface FoldedListProps<Item> {
  items: readonly Item[];
  /** Draws one, as an item of a list. */
  children(item: Item): ReactNode;
}

/** A list that shows its first items, and the rest on demand. */
export function FoldedList<Item>({ items, children }: FoldedListProps<Item>) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole || items.length <= atFirst + 2 ? items : items.slice(0, atFirst);
  return (
    <>
      <ul className="selection-list">{shown.map(children)}</ul>
      {shown.length < items.length && (
        <Button className="button button-quiet" onPress={() => setWhole(true)}>
          {showAllText(items.length)}
        </Button>
      )}
    </>
  );
}
