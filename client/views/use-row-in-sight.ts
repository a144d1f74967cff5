import { type RefObject, useEffect, useRef } from 'react';
import type { TableLayout } from 'react-aria-components';

/** How many frames a place may take to come to rest, since rows get their heights only once they are drawn. */
const patience = 12;

/**
 * Brings a row into sight once, as soon as there is such a row; nothing moves where it is in sight already.
 * @param key id of the row; null for none
 * @param isThere whether the table holds that row
 */
export function useRowInSight(
  scroller: RefObject<HTMLElement | null>,
  layout: TableLayout<unknown>,
  key: string | null,
  isThere: boolean,
): void {
  const sought = useRef<string | null>(null);
  useEffect(() => {
    if (key === null) sought.current = null;
    if (key === null || !isThere || sought.current === key) return;
    sought.current = key;
    let frame = 0;
    const seek = (left: number) => {
      bring(key, scroller.current, layout);
      if (left > 0) frame = requestAnimationFrame(() => seek(left - 1));
    };
    frame = requestAnimationFrame(() => seek(patience));
    return () => cancelAnimationFrame(frame);
  }, [scroller, layout, key, isThere]);
}

/** A row that is not drawn yet is drawn where the scroller comes to. */
function bring(key: string, scroller: HTMLElement | null, layout: TableLayout<unknown>): void {
  const row = scroller?.querySelector(`[role="row"][data-key="${CSS.escape(key)}"]`);
  if (row) row.scrollIntoView({ block: 'nearest' });
  else scroller?.scrollTo({ top: layout.getLayoutInfo(key)?.rect.y ?? 0 });
}
