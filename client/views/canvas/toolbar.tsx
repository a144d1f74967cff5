import { ListFilter, Maximize, Redo2, ScrollText, TextSearch, Undo2, ZoomIn, ZoomOut } from 'lucide-react';
import { Toolbar as AriaToolbar, Group, Separator } from 'react-aria-components';
import { useFilterPanel } from '../../workspace/filter-panel.ts';
import { useStepPanel } from '../../workspace/step-panel.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { hidesAny } from '../../workspace/view/filters.ts';
import { ExportImageTool } from './export-image-tool.tsx';
import type { LayoutProgress } from './find-places.ts';
import { useFindOnCanvas } from './finding/find-on-canvas.ts';
import { LayoutMenu } from './layout-panel/layout-menu.tsx';
import { LookMenu } from './look-panel/look-menu.tsx';
import type { Scene } from './scene.ts';
import { SelectMenu } from './selecting/select-menu.tsx';
import { Tool } from './tool.tsx';
import './toolbar.css';

interface ToolbarProps {
  scene: Scene;
  progress: LayoutProgress | null;
  /** Whether it stands in the bar above the canvas, as a row. */
  isRow?: boolean;
}

export function Toolbar({ scene, progress, isRow = false }: ToolbarProps) {
  const { undo, redo } = useWorkspace.getState();
  const canUndo = useWorkspace(({ past }) => past.length > 0);
  const canRedo = useWorkspace(({ future }) => future.length > 0);
  const areStepsOpen = useStepPanel(({ isOpen }) => isOpen);
  const nodes = useWorkspace((workspace) => workspace.nodes.size);

  return (
    <AriaToolbar
      className="canvas-toolbar"
      data-row={isRow}
      orientation={isRow ? 'horizontal' : 'vertical'}
      aria-label="Canvas"
    >
      <Group aria-label="History">
        <Tool label="Undo" icon={<Undo2 />} isDisabled={!canUndo} onPress={() => undo()} />
        <Tool label="Redo" icon={<Redo2 />} isDisabled={!canRedo} onPress={() => redo()} />
        <Tool
          label="Steps"
          icon={<ScrollText />}
          isOn={areStepsOpen}
          onPress={useStepPanel.getState().toggle}
        />
      </Group>
      <Separator orientation="horizontal" />
      <Group aria-label="View">
        <Tool
          label="Zoom in"
          icon={<ZoomIn />}
          className="tool-zoom"
          onPress={() => scene.camera.zoomBy(1.25)}
        />
        <Tool
          label="Zoom out"
          icon={<ZoomOut />}
          className="tool-zoom"
          onPress={() => scene.camera.zoomBy(0.8)}
        />
        <Tool label="Fit to view" icon={<Maximize />} onPress={() => scene.camera.fit()} />
        <SelectMenu scene={scene} />
        <FindTool isDisabled={nodes === 0} />
        <FilterTool isDisabled={nodes === 0} />
        <LookMenu isDisabled={nodes === 0} />
        <LayoutMenu scene={scene} nodes={nodes} progress={progress} />
        <ExportImageTool scene={scene} isDisabled={nodes === 0} />
      </Group>
    </AriaToolbar>
  );
}

function FindTool({ isDisabled }: { isDisabled: boolean }) {
  const { isOpen, open, close } = useFindOnCanvas();
  return (
    <Tool
      label="Find on canvas"
      icon={<TextSearch />}
      isOn={isOpen}
      isDisabled={isDisabled}
      onPress={isOpen ? close : open}
    />
  );
}

/** Opens the panel of filters; marked while anything is hidden. */
function FilterTool({ isDisabled }: { isDisabled: boolean }) {
  const hides = useWorkspace(({ view }) => hidesAny(view));
  const { isOpen, toggle } = useFilterPanel();
  return (
    <Tool
      label="Filter"
      icon={<ListFilter />}
      isOn={isOpen || hides}
      isDisabled={isDisabled}
      onPress={toggle}
    />
  );
}
