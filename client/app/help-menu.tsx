import { CircleHelp } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { helpItems } from './help-items.ts';

export function HelpMenu() {
  return (
    <MenuTrigger>
      <Button className="button button-quiet button-icon" aria-label="Help">
        <CircleHelp size={18} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="list" aria-label="Help">
          {helpItems.map(({ id, label, icon: Icon, run }) => (
            <MenuItem
              key={id}
              id={id}
              className="option option-row"
              textValue={label}
              // Once the focus is back on the button.
              onAction={() => setTimeout(run)}
            >
              <Icon size={16} aria-hidden /> {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
