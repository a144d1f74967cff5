import { ChevronDown } from 'lucide-react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';

interface CountedSelectProps {
  items: readonly { id: string; words: string; count: number }[];
  selected: string;
  onSelect: (id: string) => void;
}

/** What a table shows of all that it could, each with how many there are. */
export function CountedSelect({ items, selected, onSelect }: CountedSelectProps) {
  return (
    <Select className="type-filter" selectedKey={selected} onSelectionChange={(key) => onSelect(String(key))}>
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
