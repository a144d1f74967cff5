import { type KeyboardEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Shortcut, shortcutFor } from '../../ui/shortcuts.ts';
import { useShortcutList } from '../../ui/use-shortcuts.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { concerns } from './concerns.ts';
import { type Step, type TimelineItem, walk } from './walk.ts';

const steps: Record<string, { step: Step; label: string }> = {
  ArrowLeft: { step: 'left', label: 'Along a lane' },
  ArrowRight: { step: 'right', label: 'Along a lane' },
  ArrowUp: { step: 'up', label: 'To the next lane' },
  ArrowDown: { step: 'down', label: 'To the next lane' },
  Home: { step: 'first', label: 'First in the lane' },
  End: { step: 'last', label: 'Last in the lane' },
};

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
  const drawing = useRef<SVGSVGElement>(null);
  const items = lanes.flat();
  const current =
    items.find(({ id }) => id === cursor) ??
    items.find((item) => concerns(item, selection) === 'chosen') ??
    items[0];

  function go(step: Step): void {
    const next = walk(lanes, current?.id ?? null, step);
    if (!next) return;
    // Drawn before it is given the keyboard: what is out of sight isn't there.
    flushSync(() => setCursor(next.id));
    onSeek(next);
    if (drawing.current) focus(drawing.current, next.id);
  }

  const shortcuts: readonly Shortcut[] = [
    ...Object.entries(steps).map(([key, { step, label }]) => ({
      ...{ keys: [key], label, isKeyOnly: true },
      run: () => go(step),
    })),
    { keys: ['Shift+ArrowLeft'], label: 'Earlier', isKeyOnly: true, run: () => onMove(-0.25) },
    { keys: ['Shift+ArrowRight'], label: 'Later', isKeyOnly: true, run: () => onMove(0.25) },
    { keys: ['+', '='], label: 'Zoom in', run: () => onZoom(1 / 0.6, current) },
    { keys: ['-'], label: 'Zoom out', run: () => onZoom(0.6, current) },
    { keys: ['0'], label: 'Zoom to fit', run: () => onZoom(null, current) },
    { keys: ['Escape'], label: 'Clear selection', run: () => useWorkspace.getState().select(null) },
  ];
  useShortcutList('Timeline', shortcuts);

  function onKeyDown(event: KeyboardEvent<SVGSVGElement>): void {
    const shortcut = shortcutFor(event, shortcuts);
    if (!shortcut) return;
    event.preventDefault();
    drawing.current = event.currentTarget;
    shortcut.run();
  }

  return { cursor: current?.id ?? null, setCursor, onKeyDown };
}

/** What is out of sight scrolls in by its time, not by the browser. */
function focus(drawing: Element, id: string): void {
  drawing.querySelector<SVGElement>(`[data-item="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
}
