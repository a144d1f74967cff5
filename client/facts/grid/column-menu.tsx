import { ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';

export type ColumnAction =
  | 'ascending'
  | 'descending'
  | 'unsorted'
  | 'filter'
  | 'left'
  | 'right'
  | 'wider'
  | 'narrower'
  | 'fit'
  | 'hide';

interface ColumnMenuProps {
  heading: string;
  isOpen: boolean;
  onOpenChange(isOpen: boolean): void;
  disabled: readonly ColumnAction[];
  onAction(action: ColumnAction): void;
}

/** All that can be done with a column, also by those who don't drag. */
export function ColumnMenu({ heading, isOpen, onOpenChange, disabled, onAction }: ColumnMenuProps) {
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button className="column-menu-button" aria-label="Column options" excludeFromTabOrder>
        <ChevronDown size={13} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu
          className="list"
          aria-label={`Column ${heading}`}
          disabledKeys={disabled}
          onAction={(key) => onAction(key as ColumnAction)}
        >
          <Item id="ascending" label="Sort ascending" />
          <Item id="descending" label="Sort descending" />
          <Item id="unsorted" label="Clear sorting" />
          <Item id="filter" label="Filter this column" />
          <Separator className="menu-line" />
          <Item id="left" label="Move left" keys="Ctrl ←" />
          <Item id="right" label="Move right" keys="Ctrl →" />
          <Item id="wider" label="Wider" keys="Shift →" />
          <Item id="narrower" label="Narrower" keys="Shift ←" />
          <Item id="fit" label="Fit to its cells" />
          <Separator className="menu-line" />
          <Item id="hide" label="Hide column" />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function Item({ id, label, keys }: { id: ColumnAction; label: string; keys?: string }) {
  return (
    <MenuItem id={id} className="option menu-option" textValue={label}>
      <span>{label}</span>
      {keys && <kbd className="count">{keys}</kbd>}
    </MenuItem>
  );
}
