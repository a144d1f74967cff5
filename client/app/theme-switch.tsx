import { Monitor, Moon, Sun } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { type ThemeChoice, themeChoices, useTheme } from '../ui/theme.ts';

const looks = {
  system: { icon: Monitor, label: 'System' },
  light: { icon: Sun, label: 'Light' },
  dark: { icon: Moon, label: 'Dark' },
} as const;

export function ThemeSwitch() {
  const { choice, choose } = useTheme();
  const Chosen = looks[choice].icon;
  return (
    <MenuTrigger>
      <Button className="button button-quiet button-icon" aria-label={`Theme: ${looks[choice].label}`}>
        <Chosen size={18} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="list"
          aria-label="Theme"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[choice]}
          onAction={(key) => choose(key as ThemeChoice)}
        >
          {themeChoices.map((each) => {
            const { icon: Icon, label } = looks[each];
            return (
              <MenuItem key={each} id={each} className="option option-row" textValue={label}>
                <Icon size={16} aria-hidden /> {label}
              </MenuItem>
            );
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
