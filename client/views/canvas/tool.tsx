import type { ReactNode } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';

interface ToolProps {
  label: string;
  icon: ReactNode;
  isDisabled?: boolean;
  isOn?: boolean;
  className?: string;
  /** Absent where the tool opens something around it. */
  onPress?(): void;
}

/** A button of the toolbar, named by a tooltip. */
export function Tool({ label, icon, isOn = false, ...button }: ToolProps) {
  return (
    <TooltipTrigger delay={400}>
      <Button aria-label={label} data-on={isOn} {...button}>
        {icon}
      </Button>
      <Tooltip placement="left" offset={6} className="toolbar-tip">
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
