import type { CSSProperties } from 'react';
import { useKeptSize } from '../ui/kept-size.ts';
import { PanelHandle } from '../ui/panel-handle.tsx';
import { type Panel, usePanels } from '../workspace/panels.ts';
import { nameOfSplitter } from './texts.ts';

/** In pixels, until somebody changes them; on a narrow screen, where one panel stands beside the canvas, both alike. */
const firstWidths = { task: 340, detail: 360, narrow: 320 };

interface PanelWidth {
  width: number;
  onResize: (width: number) => void;
}

/** How wide the panels are, as somebody has set them. */
export function usePanelWidths(): Record<Panel, PanelWidth> {
  const { narrow } = usePanels();
  const first = (panel: Panel) => () => firstWidths[narrow ? 'narrow' : panel];
  const [task, resizeTask] = useKeptSize('task panel', first('task'));
  const [detail, resizeDetail] = useKeptSize('detail panel', first('detail'));
  return {
    task: { width: task, onResize: resizeTask },
    detail: { width: detail, onResize: resizeDetail },
  };
}

/** What makes the panels so wide. */
export function styleOfPanels({ task, detail }: Record<Panel, PanelWidth>): CSSProperties {
  return { '--task-width': `${task.width}px`, '--detail-width': `${detail.width}px` } as CSSProperties;
}

/** The edge of the main area towards a panel; nothing while the panel does not stand there, as on a phone. */
export function PanelSplitter({ panel }: { panel: Panel }) {
  const panels = usePanels();
  const width = usePanelWidths()[panel];
  if (panels.phone || !panels[panel]) return null;
  const fold = () => {
    if (!panels.narrow) panels.fold(panel, true);
    else if (panel === 'task') panels.closeTask();
  };
  return (
    <PanelHandle
      label={nameOfSplitter[panel]}
      side={panel === 'task' ? 'right' : 'left'}
      onFold={fold}
      {...width}
    />
  );
}
