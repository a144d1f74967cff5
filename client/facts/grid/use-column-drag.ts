import { type PointerEvent, useRef, useState } from 'react';

/** So many pixels a heading is moved before it is taken to be dragged, not pressed. */
const threshold = 6;

interface ColumnDrag {
  /** The heading that is dragged, by its place, and the place before which it would stand. */
  drag: { from: number; before: number } | null;
  onPointerDown(event: PointerEvent<HTMLElement>, from: number): void;
  /** Whether the press that has just ended was a drag. */
  wasDragged(): boolean;
}

/** Lets headings be dragged to other places. @param onMove hears the place among the others, the dragged one left out */
export function useColumnDrag(onMove: (from: number, to: number) => void): ColumnDrag {
  const [drag, setDrag] = useState<ColumnDrag['drag']>(null);
  const dragged = useRef(false);
  const onPointerDown = (event: PointerEvent<HTMLElement>, from: number) => {
    dragged.current = false;
    if (event.button !== 0 || event.pointerType === 'touch') return;
    const heading = event.currentTarget;
    const headings = [...(heading.parentElement?.children ?? [])];
    const start = event.clientX;
    let before = from;
    const move = (moved: globalThis.PointerEvent) => {
      if (!dragged.current && Math.abs(moved.clientX - start) < threshold) return;
      if (!dragged.current) heading.setPointerCapture(event.pointerId);
      dragged.current = true;
      before = placeBefore(headings, moved.clientX);
      setDrag({ from, before });
    };
    const end = () => {
      window.removeEventListener('pointermove', move);
      setDrag(null);
      if (dragged.current && before !== from) onMove(from, before > from ? before - 1 : before);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', end, { once: true });
  };
  return { drag, onPointerDown, wasDragged: () => dragged.current };
}

function placeBefore(headings: readonly Element[], x: number): number {
  const at = headings.findIndex((each) => {
    const { left, width } = each.getBoundingClientRect();
    return x < left + width / 2;
  });
  return at < 0 ? headings.length : at;
}
