import { Workflow } from 'lucide-react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { LayoutProgress } from '../find-places.ts';
import type { Scene } from '../scene.ts';
import { Tool } from '../tool.tsx';
import { LayoutPanel } from './layout-panel.tsx';
import { LayoutStatus } from './layout-status.tsx';

interface LayoutMenuProps {
  scene: Scene;
  nodes: number;
  progress: LayoutProgress | null;
}

/** Opens the layouts with their settings. */
export function LayoutMenu({ progress, ...panel }: LayoutMenuProps) {
  return (
    <DialogTrigger>
      <Tool label="Layout" icon={<Workflow />} isDisabled={panel.nodes === 0} />
      <Popover placement="left bottom" className="canvas-menu layout-popover">
        <Dialog aria-label="Layout" className="layout-panel">
          <LayoutPanel {...panel} />
          {progress && <LayoutStatus progress={progress} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
