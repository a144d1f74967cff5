import { Workflow } from 'lucide-react';
import {
  Button,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Text,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import { layouts } from './layouts/index.ts';
import type { Layout } from './layouts/layout.ts';

/** Offers the layouts that suit a picture of so many nodes. */
export function LayoutMenu({ nodes, onLayout }: { nodes: number; onLayout(layout: Layout): void }) {
  return (
    <MenuTrigger>
      <TooltipTrigger delay={400}>
        <Button aria-label="Arrange" isDisabled={nodes === 0}>
          <Workflow />
        </Button>
        <Tooltip placement="left" offset={6} className="toolbar-tip">
          Arrange
        </Tooltip>
      </TooltipTrigger>
      <Popover placement="left bottom" className="canvas-menu">
        <Menu aria-label="Arrange">
          {layouts.map((layout) => (
            <MenuItem
              key={layout.name}
              textValue={layout.title}
              isDisabled={nodes > layout.upTo}
              onAction={() => onLayout(layout)}
            >
              <Text slot="label">{layout.title}</Text>
              <Text slot="description">
                {nodes > layout.upTo ? `Up to ${layout.upTo} nodes` : layout.hint}
              </Text>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
