import { ChevronDown } from 'lucide-react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { isOwnItem, reads } from '../../../../contract/model/meaning.ts';
import { describeLabels } from '../../../entity/kinds.ts';
import type { ListedGroup } from './listed.ts';
import { useShownTable } from './shown-items.ts';

interface OnlySelectProps {
  groups: readonly ListedGroup[];
  /** Null for all. */
  only: string | null;
  content: 'nodes' | 'relationships';
}

/** No key of a label or a type begins so. */
const all = 'all';

/** Which label or type is listed alone, each with how many there are. */
export function OnlySelect({ groups, only, content }: OnlySelectProps) {
  if (groups.length < 2) return null;
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  const items = [
    { id: all, words: content === 'nodes' ? 'All nodes' : 'All relationships', count: total },
    ...groups.map((group) => ({ id: `=${group.name}`, words: wordsOf(group), count: group.count })),
  ];
  return (
    <Select
      className="type-filter"
      selectedKey={only === null ? all : `=${only}`}
      onSelectionChange={(key) => useShownTable.setState({ only: key === all ? null : String(key).slice(1) })}
    >
      <Label>Show</Label>
      <Button className="input select-button">
        <SelectValue />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover select-popover">
        <ListBox className="list" items={items}>
          {({ words, count }) => (
            <ListBoxItem className="option" textValue={words}>
              {words} <span className="count">{count}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}

function wordsOf({ first, count }: ListedGroup): string {
  if (!('type' in first)) return describeLabels(first, count);
  return isOwnItem(first) ? reads(first, 'out') : first.type;
}
