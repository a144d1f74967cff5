import { Workflow } from 'lucide-react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Scene } from '../scene.ts';
import { Tool } from '../tool.tsx';
import { LayoutPanel } from './layout-panel.tsx';

/** Opens the layouts with their settings. */
export function LayoutMenu({ scene, nodes }: { scene: Scene; nodes: number }) {
  return (
    <DialogTrigger>
      <Tool label="Layout" icon={<Workflow />} isDisabled={nodes === 0} />
      <Popover placement="left bottom" className="canvas-menu layout-popover">
        <Dialog aria-label="Layout" className="layout-panel">
          <LayoutPanel scene={scene} nodes={nodes} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
