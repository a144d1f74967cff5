import type { ReactNode } from 'react';
import { Menu, MenuTrigger, Popover } from 'react-aria-components';
import { Tool } from './tool.tsx';

interface ToolMenuProps {
  label: string;
  icon: ReactNode;
  isDisabled: boolean;
  /** Whether what it offers is in force. */
  isOn?: boolean;
  /** Its items. */
  children: ReactNode;
}

/** A tool that offers a choice. */
export function ToolMenu({ label, icon, isDisabled, isOn = false, children }: ToolMenuProps) {
  return (
    <MenuTrigger>
      <Tool label={label} icon={icon} isDisabled={isDisabled} isOn={isOn} />
      <Popover placement="left bottom" className="canvas-menu">
        <Menu aria-label={label}>{children}</Menu>
      </Popover>
    </MenuTrigger>
  );
}
