import type { KeyboardEvent, PointerEvent } from 'react';
import { ownValue } from '../../contract/model/own-value.ts';

/** On which side of what is resized its separator lies. */
type Side = 'top' | 'left' | 'right';

interface Separator {
  label: string;
  side: Side;
  /** In pixels. */
  size: number;
  min: number;
  max: number;
  onResize: (size: number) => void;
  /** Called where it is dragged so far that nothing would be left. */
  onCollapse: () => void;
}

const collapsesBelow = 0.4;
const step = 40;

const growing: Record<Side, { key: string; shrinks: string; along: 'clientX' | 'clientY'; sign: 1 | -1 }> = {
  top: { key: 'ArrowUp', shrinks: 'ArrowDown', along: 'clientY', sign: -1 },
  left: { key: 'ArrowLeft', shrinks: 'ArrowRight', along: 'clientX', sign: -1 },
  right: { key: 'ArrowRight', shrinks: 'ArrowLeft', along: 'clientX', sign: 1 },
};

/**
 * What makes an element the window splitter of something: it is dragged, or moved with the arrow keys, Home and End.
 */
export function separatorProps({ label, side, size, min, max, onResize, onCollapse }: Separator) {
  const { key, shrinks, along, sign } = growing[side];
  const resize = (wanted: number) => onResize(Math.round(Math.min(max, Math.max(min, wanted))));
  const grab = (event: PointerEvent<HTMLElement>) => {
    event.preventDefault();
    const handle = event.currentTarget;
    const from = event[along] - sign * size;
    let wanted = size;
    const drag = (moved: globalThis.PointerEvent) => {
      wanted = sign * (moved[along] - from);
      resize(wanted);
    };
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', drag);
    const release = () => {
      handle.removeEventListener('pointermove', drag);
      if (wanted < collapsesBelow * min) onCollapse();
    };
    handle.addEventListener('lostpointercapture', release, { once: true });
  };
  const press = (event: KeyboardEvent) => {
    const wanted = ownValue({ [key]: size + step, [shrinks]: size - step, Home: min, End: max }, event.key);
    if (wanted === undefined) return;
    event.preventDefault();
    resize(wanted);
  };
  return {
    role: 'separator',
    'aria-orientation': side === 'top' ? ('horizontal' as const) : ('vertical' as const),
    'aria-label': label,
    'aria-valuemin': min,
    'aria-valuemax': max,
    'aria-valuenow': size,
    tabIndex: 0,
    onPointerDown: grab,
    onKeyDown: press,
  };
}
