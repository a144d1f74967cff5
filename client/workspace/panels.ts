import { useEffect } from 'react';
import { create } from 'zustand';
import { isPhone, useNarrow } from '../ui/media.ts';
import { useAddress } from './address.ts';
import { useWorkspace } from './store.ts';

type Panel = 'task' | 'detail';

interface Front {
  /** On a narrow screen the panel that stands with the canvas; null gives the canvas all of it. */
  front: Panel | null;
  bring(front: Panel | null): void;
}

const useFront = create<Front>()((set) => ({ front: 'task', bring: (front) => set({ front }) }));

/**
 * Which panels stand beside the canvas: both where there is room, otherwise the one called last. On a phone, where they
 * stand below it, a drawer takes their place. A page over the graph has no tasks beside it.
 */
export function usePanels() {
  const narrow = useNarrow();
  const { front, bring } = useFront();
  const [{ source, names, office, since, until, with: ran }] = useAddress();
  const selection = useWorkspace(({ view }) => view.selection);
  const hasDetail = selection !== null || source !== null;
  useEffect(() => {
    if (selection || source) bring('detail');
  }, [selection, source, bring]);
  const drawer = names ?? (since && until) ?? (ran && JSON.stringify(ran));
  useEffect(() => {
    if (drawer && isPhone()) bring(null);
  }, [drawer, bring]);
  useEffect(() => {
    if (office && narrow) bring(null);
  }, [office, narrow, bring]);
  const shown = front === 'detail' && !hasDetail ? null : front;
  return {
    narrow,
    task: narrow ? shown === 'task' : office === null,
    detail: hasDetail && (!narrow || shown === 'detail'),
    toggleTask: () => bring(shown === 'task' ? null : 'task'),
  };
}

/** Brings the tasks to the front, for a step that goes on there. */
export function bringTasks(): void {
  useFront.getState().bring('task');
}
