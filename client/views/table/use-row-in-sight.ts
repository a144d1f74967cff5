import { type RefObject, useEffect, useRef } from 'react';
import type { TableLayout } from 'react-aria-components';
import { whenReaderMoves } from '../../ui/when-reader-moves.ts';

/** For so many frames a row has to stand still, since rows get their heights only once they are drawn. */
const calmFrames = 20;

interface SoughtRow {
  /** Id of the row; null for none. */
  key: string | null;
  /** Whether the table holds that row. */
  isThere: boolean;
  /** How many rows there are: others may come before it. */
  rows: number;
}

/**
 * Keeps a row in sight from when there is such a row until the reader moves on; nothing moves where it is in
 * sight already.
 */
export function useRowInSight(
  scroller: RefObject<HTMLElement | null>,
  layout: TableLayout<unknown>,
  { key, isThere, rows }: SoughtRow,
): void {
  const left = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: more rows may have moved it out of sight
  useEffect(() => {
    if (key === null) left.current = null;
    const element = scroller.current;
    if (key === null || !isThere || !element || left.current === key) return;
    let frame = 0;
    const seek = (before: number | undefined, idleFrames: number) => {
      const top = bring(key, element, layout);
      const still = top !== undefined && top === before ? idleFrames + 1 : 0;
      if (still < calmFrames) frame = requestAnimationFrame(() => seek(top, still));
    };
    const stop = () => cancelAnimationFrame(frame);
    const stopListening = whenReaderMoves(element, () => {
      left.current = key;
      stop();
    });
    frame = requestAnimationFrame(() => seek(undefined, 0));
    return () => {
      stopListening();
      stop();
    };
  }, [scroller, layout, key, isThere, rows]);
}

/**
 * A row that is not drawn yet is drawn where the scroller comes to.
 * @returns where it stands in the window, in pixels; undefined until it is drawn
 */
function bring(key: string, scroller: HTMLElement, layout: TableLayout<unknown>): number | undefined {
  const row = scroller.querySelector(`[role="row"][data-key="${CSS.escape(key)}"]`);
  if (row) row.scrollIntoView({ block: 'nearest' });
  else scroller.scrollTo({ top: layout.getLayoutInfo(key)?.rect.y ?? 0 });
  return row?.getBoundingClientRect().top;
}
