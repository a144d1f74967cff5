import type { PointerEvent } from 'react';

interface ResizeHandleProps {
  width: number;
  onResize(width: number): void;
  /** As wide as its cells need. */
  onFit(): void;
}

/** The right edge of a heading, to be dragged; a double click fits the column to its cells. Keys do it from the heading. */
export function ResizeHandle({ width, onResize, onFit }: ResizeHandleProps) {
  const grab = (event: PointerEvent<HTMLDivElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const handle = event.currentTarget;
    const from = event.clientX - width;
    const drag = (moved: globalThis.PointerEvent) => onResize(moved.clientX - from);
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', drag);
    handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', drag), {
      once: true,
    });
  };
  return (
    <div
      className="column-resizer"
      aria-hidden="true"
      onPointerDown={grab}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={onFit}
    />
  );
}
