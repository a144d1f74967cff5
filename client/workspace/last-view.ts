import { create } from 'zustand';
import type { View } from '../../contract/model/view.ts';
import { storageName } from '../api/connection.ts';
import { useWorkspace } from './store.ts';
import { restore } from './view/restore.ts';

interface KeptView {
  view: View;
  /** When it was seen last, in milliseconds of the clock. */
  at: number;
}

const name = storageName('diplograph-last-view');

/** What was on the canvas when this browser was here last; null once it is opened or declined, or where nothing was. */
export const useLastView = create<{ last: KeptView | null }>()(() => ({ last: readLast() }));

/** Several changes in a row are written once, in milliseconds after the last. */
const pause = 500;

/**
 * Keeps in this browser what is on the canvas, from the first step on: what the page opens with by itself is not worth
 * it. To be called once on the page.
 * @returns what ends it
 */
export function keepLastView(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    const { view, past } = useWorkspace.getState();
    if (past.length > 0 && view.nodes.length > 0) writeLast({ view, at: Date.now() });
  };
  const stop = useWorkspace.subscribe((now, before) => {
    if (now.view === before.view) return;
    clearTimeout(timer);
    timer = setTimeout(write, pause);
  });
  window.addEventListener('pagehide', write);
  return () => {
    clearTimeout(timer);
    stop();
    window.removeEventListener('pagehide', write);
  };
}

function writeLast(kept: KeptView): void {
  try {
    localStorage.setItem(name, JSON.stringify(kept));
  } catch {
    // Without room or leave to store anything there is no way back, which is no reason to stop anybody.
  }
}

function readLast(): KeptView | null {
  try {
    const kept: Partial<KeptView> | null = JSON.parse(localStorage.getItem(name) ?? 'null');
    const isWhole = typeof kept?.at === 'number' && Array.isArray(kept.view?.nodes);
    return isWhole ? { view: restore(kept.view), at: Number(kept.at) } : null;
  } catch {
    return null;
  }
}
