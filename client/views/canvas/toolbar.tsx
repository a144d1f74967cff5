import { Maximize, Redo2, Undo2, ZoomIn, ZoomOut } from 'lucide-react';
import { Toolbar as AriaToolbar, Group, Separator } from 'react-aria-components';
import { useStore } from 'zustand';
import { useWorkspace } from '../../workspace/store.ts';
import { ExportImageMenu } from './export-image-menu.tsx';
import { LayoutMenu } from './layout-menu.tsx';
import type { Layout } from './layouts/layout.ts';
import type { Scene } from './scene.ts';
import { Tool } from './tool.tsx';
import './toolbar.css';

/** @param onLayout arranges the whole picture anew */
export function Toolbar({ scene, onLayout }: { scene: Scene; onLayout(layout: Layout): void }) {
  const { undo, redo } = useWorkspace.temporal.getState();
  const canUndo = useStore(useWorkspace.temporal, ({ pastStates }) => pastStates.length > 0);
  const canRedo = useStore(useWorkspace.temporal, ({ futureStates }) => futureStates.length > 0);
  const nodes = useWorkspace((workspace) => workspace.nodes.size);

  return (
    <AriaToolbar className="canvas-toolbar" orientation="vertical" aria-label="Canvas">
      <Group aria-label="History">
        <Tool label="Undo" icon={<Undo2 />} isDisabled={!canUndo} onPress={() => undo()} />
        <Tool label="Redo" icon={<Redo2 />} isDisabled={!canRedo} onPress={() => redo()} />
      </Group>
      <Separator orientation="horizontal" />
      <Group aria-label="View">
        <Tool label="Zoom in" icon={<ZoomIn />} onPress={() => scene.camera.zoomBy(1.25)} />
        <Tool label="Zoom out" icon={<ZoomOut />} onPress={() => scene.camera.zoomBy(0.8)} />
        <Tool label="Fit to view" icon={<Maximize />} onPress={() => scene.camera.fit()} />
        <LayoutMenu nodes={nodes} onLayout={onLayout} />
        <ExportImageMenu isDisabled={nodes === 0} />
      </Group>
    </AriaToolbar>
  );
}
