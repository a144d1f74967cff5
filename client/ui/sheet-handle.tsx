import type { KeyboardEvent, PointerEvent } from 'react';
import { useRef } from 'react';
import './sheet.css';

interface SheetHandleProps {
  /** Whether the sheet has the whole screen, or the lower half of it. */
  isFull: boolean;
  onFull: (isFull: boolean) => void;
  onClose: () => void;
}

/** In pixels: a shorter way is a tap. */
const dragFrom = 30;

/** The upper edge of a sheet on a phone: dragged up it takes the whole screen, down the half, then it closes. */
export function SheetHandle({ isFull, onFull, onClose }: SheetHandleProps) {
  const from = useRef<number | null>(null);
  const grab = (event: PointerEvent<HTMLButtonElement>) => {
    from.current = event.clientY;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const release = (event: PointerEvent<HTMLButtonElement>) => {
    const way = from.current === null ? 0 : event.clientY - from.current;
    from.current = null;
    if (way < -dragFrom) onFull(true);
    else if (way > dragFrom && isFull) onFull(false);
    else if (way > dragFrom) onClose();
    else onFull(!isFull);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onFull(!isFull);
  };
  return (
    <button
      type="button"
      className="sheet-handle"
      aria-label={isFull ? 'Half height' : 'Full height'}
      onPointerDown={grab}
      onPointerUp={release}
      onPointerCancel={() => {
        from.current = null;
      }}
      onKeyDown={press}
      // Of a screen reader, which has no pointer.
      onClick={({ detail }) => detail === 0 && onFull(!isFull)}
    />
  );
}
