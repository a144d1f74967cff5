import { type RefObject, useEffect, useRef } from 'react';
import type { Selection } from '../../../contract/model/view.ts';
import type { TimeStretch } from '../../facts/span.ts';
import { whenReaderMoves } from '../../ui/when-reader-moves.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { concerns } from './concerns.ts';
import type { TimelineDrawing } from './drawing.ts';
import { including } from './range.ts';
import { sizes } from './sizes.ts';
import { startOf, type TimelineItem } from './walk.ts';

interface SeekingFrame {
  drawing: TimelineDrawing;
  /** What each lane holds, in the order of time. */
  order: readonly (readonly TimelineItem[])[];
  scroller: RefObject<HTMLElement | null>;
  range: TimeStretch;
  setRange(range: TimeStretch): void;
  whole: TimeStretch;
  width: number;
  offset: number;
}

/**
 * Brings things into sight: what the keyboard goes to, and what is chosen elsewhere. What is chosen is kept there until the
 * reader moves on; nothing moves where it is in sight already.
 */
export function useSeeking({
  drawing,
  order,
  scroller,
  range,
  setRange,
  whole,
  width,
  offset,
}: SeekingFrame) {
  const selection = useWorkspace(({ view }) => view.selection);
  const left = useRef<Selection>(null);

  function heightsOf(item: TimelineItem): { top: number; bottom: number } {
    if (item.form === 'link')
      return { top: Math.min(item.y, item.end) - 8, bottom: Math.max(item.y, item.end) + 8 };
    const lane = drawing.lanes.find(({ items }) => items.some(({ id }) => id === item.id));
    const top = (lane?.top ?? 0) + item.y;
    return { top, bottom: top + (item.form === 'bar' ? sizes.barRow : sizes.markRow) };
  }

  function seek(item: TimelineItem): void {
    if (item.form !== 'chip') {
      const time = range[0] + ((startOf(item) + offset) / Math.max(width, 1)) * (range[1] - range[0]);
      const next = including(range, time, whole);
      if (next[0] !== range[0]) setRange(next);
    }
    const element = scroller.current;
    if (!element) return;
    const { top, bottom } = heightsOf(item);
    const [first, last] = [element.scrollTop + sizes.axis, element.scrollTop + element.clientHeight];
    if (top < first) element.scrollBy(0, top - first - 6);
    else if (bottom > last) element.scrollBy(0, bottom - last + 6);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: what arrives, or another frame, may move it out of sight
  useEffect(() => {
    const element = scroller.current;
    if (!element?.parentElement || !selection || left.current === selection || width <= 0) return;
    const items = order.flat();
    const chosen = items.find((item) => concerns(item, selection) === 'chosen');
    const near = items.find((item) => concerns(item, selection) === 'near');
    const found = chosen ?? near;
    if (!found) return;
    // Calls at once, and again whenever the frame changes its size.
    const frame = new ResizeObserver(() => seek(found));
    frame.observe(element);
    const stop = whenReaderMoves(element.parentElement, () => {
      left.current = selection;
      frame.disconnect();
    });
    return () => {
      stop();
      frame.disconnect();
    };
  }, [selection, order, width > 0]);

  function placeOf(item: TimelineItem, gutter: number) {
    const { scrollTop = 0, clientHeight = 0 } = scroller.current ?? {};
    const x = Math.max(gutter, gutter + startOf(item) + (item.form === 'chip' ? 0 : offset));
    return { x, ...heightsOf(item), sight: { top: scrollTop, bottom: scrollTop + clientHeight } };
  }

  return Object.assign(seek, { placeOf });
}
