import { type KeyboardEvent, useState } from 'react';
import { useWorkspace } from '../../workspace/store.ts';
import { concerns } from './concerns.ts';
import { type Step, type TimelineItem, walk } from './walk.ts';

const steps: Record<string, Step> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};
/** With Shift. */
const moves: Record<string, number> = { ArrowLeft: -0.25, ArrowRight: 0.25 };
const zooms: Record<string, number | null> = { '+': 1 / 0.6, '=': 1 / 0.6, '-': 0.6, '0': null };

interface Keys {
  /** What each lane holds, in the order of time. */
  lanes: readonly (readonly TimelineItem[])[];
  /** @param about what stays where it is */
  onZoom(factor: number | null, about: TimelineItem | undefined): void;
  /** @param by a part of what is seen; earlier where it is less than 0 */
  onMove(by: number): void;
  /** Brings something into sight. */
  onSeek(item: TimelineItem): void;
}

/** A cursor that walks along the lanes and across them; the keys that zoom and move. */
export function useKeys({ lanes, onZoom, onMove, onSeek }: Keys) {
  const [cursor, setCursor] = useState<string | null>(null);
  const selection = useWorkspace(({ view }) => view.selection);
  const items = lanes.flat();
  const current =
    items.find(({ id }) => id === cursor) ??
    items.find((item) => concerns(item, selection) === 'chosen') ??
    items[0];

  function onKeyDown(event: KeyboardEvent<SVGSVGElement>): void {
    const { key, ctrlKey, metaKey, altKey, shiftKey, currentTarget } = event;
    if (ctrlKey || metaKey || altKey) return;
    const step = steps[key];
    const zoom = zooms[key];
    const move = shiftKey ? moves[key] : undefined;
    if (move !== undefined) onMove(move);
    else if (step) {
      const next = walk(lanes, current?.id ?? null, step);
      if (next) {
        setCursor(next.id);
        onSeek(next);
        focus(currentTarget, next.id);
      }
    } else if (zoom !== undefined) onZoom(zoom, current);
    else if (key === 'Escape') useWorkspace.getState().select(null);
    else return;
    event.preventDefault();
  }

  return { cursor: current?.id ?? null, setCursor, onKeyDown };
}

/** What is out of sight scrolls in by its time, not by the browser. */
function focus(drawing: Element, id: string): void {
  drawing.querySelector<SVGElement>(`[data-item="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
}
