import './panel-handle.css';
import { separatorProps } from './separator.ts';

interface PanelHandleProps {
  label: string;
  /** On which side of the panel it lies. */
  side: 'left' | 'right';
  /** In pixels. */
  width: number;
  onResize: (width: number) => void;
  /** Called where it is dragged so far that nothing would be left of the panel. */
  onFold: () => void;
}

const minWidth = 260;
const maxWidth = 620;
/** A third of a wide window at most, as in app/page.css, so that two panels leave a third to the graph. */
const defaultMax = 320;

/** The inner edge of a panel, to be dragged, or moved with the arrow keys. */
export function PanelHandle({ label, side, width, onResize, onFold }: PanelHandleProps) {
  const max = Math.round(Math.min(maxWidth, Math.max(defaultMax, window.innerWidth * 0.34)));
  const separator = separatorProps({
    ...{ label, side, size: Math.min(width, max), min: minWidth, max, onResize },
    onCollapse: onFold,
  });
  return (
    <div className="panel-handle" data-side={side}>
      <div {...separator} />
    </div>
  );
}
