import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTheme } from '../ui/theme.ts';
import { themes } from './themes.ts';

export function ThemeSwitch() {
  const { choice, choose } = useTheme();
  const chosen = themes.find(({ id }) => id === choice);
  return (
    <MenuTrigger>
      <Button className="button button-quiet button-icon" aria-label={`Theme: ${chosen?.label}`}>
        {chosen && <chosen.icon size={18} aria-hidden />}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="list"
          aria-label="Theme"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[choice]}
        >
          {themes.map(({ id, icon: Icon, label }) => (
            <MenuItem
              key={id}
              id={id}
              className="option option-row"
              textValue={label}
              onAction={() => choose(id)}
            >
              <Icon size={16} aria-hidden /> {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
