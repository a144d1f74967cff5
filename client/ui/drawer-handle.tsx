import type { KeyboardEvent, PointerEvent } from 'react';
import { ownValue } from '../../contract/model/own-value.ts';

interface DrawerHandleProps {
  /** In pixels. */
  height: number;
  onResize: (height: number) => void;
  /** Called where it is dragged down so far that nothing would be left of the drawer. */
  onClose: () => void;
}

const minHeight = 120;
const closesBelow = 50;
const step = 40;

/** The upper edge of a drawer, to be dragged, or moved with the arrow keys. */
export function DrawerHandle({ height, onResize, onClose }: DrawerHandleProps) {
  const maxHeight = Math.round(window.innerHeight * 0.65);
  const resize = (wanted: number) => onResize(Math.min(maxHeight, Math.max(minHeight, wanted)));
  const grab = (event: PointerEvent<HTMLDivElement>) => {
    event.preventDefault();
    const handle = event.currentTarget;
    const from = event.clientY + height;
    let wanted = height;
    const drag = (moved: globalThis.PointerEvent) => {
      wanted = from - moved.clientY;
      resize(wanted);
    };
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', drag);
    const release = () => {
      handle.removeEventListener('pointermove', drag);
      if (wanted < closesBelow) onClose();
    };
    handle.addEventListener('lostpointercapture', release, { once: true });
  };
  const press = (event: KeyboardEvent) => {
    const by = ownValue({ ArrowUp: step, ArrowDown: -step }, event.key);
    if (!by) return;
    event.preventDefault();
    resize(height + by);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be dragged
    <div
      className="drawer-handle"
      role="separator"
      aria-orientation="horizontal"
      aria-label="Drawer height"
      aria-valuemin={minHeight}
      aria-valuemax={maxHeight}
      aria-valuenow={height}
      tabIndex={0}
      onPointerDown={grab}
      onKeyDown={press}
    />
  );
}
