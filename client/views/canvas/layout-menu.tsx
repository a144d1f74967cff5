import { Workflow } from 'lucide-react';
import { MenuItem } from 'react-aria-components';
import { layouts } from './layouts/index.ts';
import type { Layout } from './layouts/layout.ts';
import { upToNodes } from './texts.ts';
import { ToolMenu } from './tool-menu.tsx';

/** Offers the layouts that suit a graph of so many nodes. */
export function LayoutMenu({ nodes, onLayout }: { nodes: number; onLayout(layout: Layout): void }) {
  return (
    <ToolMenu label="Layout" icon={<Workflow />} isDisabled={nodes === 0}>
      {layouts.map((layout) => (
        <MenuItem
          key={layout.name}
          textValue={layout.title}
          isDisabled={nodes > layout.upTo}
          onAction={() => onLayout(layout)}
        >
          <span className="menu-label">{layout.title}</span>
          <span className="menu-hint">{nodes > layout.upTo ? upToNodes(layout.upTo) : layout.hint}</span>
        </MenuItem>
      ))}
    </ToolMenu>
  );
}
