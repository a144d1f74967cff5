import type { ReactNode } from 'react';
import { Button, Menu, MenuTrigger, Popover, Tooltip, TooltipTrigger } from 'react-aria-components';

interface ToolMenuProps {
  label: string;
  icon: ReactNode;
  isDisabled: boolean;
  /** Its items. */
  children: ReactNode;
}

/** A tool that offers a choice. */
export function ToolMenu({ label, icon, isDisabled, children }: ToolMenuProps) {
  return (
    <MenuTrigger>
      <TooltipTrigger delay={400}>
        <Button aria-label={label} isDisabled={isDisabled}>
          {icon}
        </Button>
        <Tooltip placement="left" offset={6} className="toolbar-tip">
          {label}
        </Tooltip>
      </TooltipTrigger>
      <Popover placement="left bottom" className="canvas-menu">
        <Menu aria-label={label}>{children}</Menu>
      </Popover>
    </MenuTrigger>
  );
}
