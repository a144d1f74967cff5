import { useEffect, useEffectEvent, useRef } from 'react';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { isCramped, useNarrow, usePhone } from '../ui/media.ts';
import { type Address, useAddress } from './address.ts';
import { useWorkspace } from './store.ts';

export type Panel = 'task' | 'detail';

interface Front {
  /** On a narrow screen the panel that stands with the canvas; null gives it all, undefined until somebody chose. */
  front: Panel | null | undefined;
  /** Whether a sheet on a phone has the whole screen, or its lower half. */
  isFull: boolean;
  bring(front: Panel | null): void;
  setFull(isFull: boolean): void;
}

const useFront = create<Front>()((set) => ({
  front: undefined,
  isFull: false,
  bring: (front) => set({ front, isFull: false }),
  setFull: (isFull) => set({ isFull }),
}));

interface Folded {
  task: boolean;
  detail: boolean;
  fold(panel: Panel, isFolded: boolean): void;
}

/** Which panels are folded where there is room for both; remembered by the browser. */
const useFolded = create<Folded>()(
  persist(
    (set) => ({
      task: false,
      detail: false,
      fold: (panel, isFolded) => set({ [panel]: isFolded }),
    }),
    { name: 'diplograph-folded', partialize: ({ task, detail }) => ({ task, detail }) },
  ),
);

/** Whether a link leads to the answer or the form of a task; otherwise a phone shows the canvas first. */
function namesTask({ task, subject, from, to, query, with: ran }: Address): boolean {
  if (task === 'queries') return query !== null && ran === null;
  return task === 'explore' ? from !== null || to !== null : subject !== null;
}

/** The panel in front: the one that was chosen, or by the address until somebody chose. */
function useFrontNow(address: Address, phone: boolean): Panel | null {
  const chosen = useFront(({ front }) => front);
  return chosen === undefined ? (phone && !namesTask(address) ? null : 'task') : chosen;
}

/** The drawer that the address opens, if any. */
function drawerIn(address: Address): string | null | undefined {
  const { console: text, views, names, since, until, with: ran } = address;
  if (text !== null) return 'console';
  if (views) return 'views';
  return names ?? (since && until) ?? (ran && JSON.stringify(ran));
}

/** Whether the address opens a page over the graph. */
function isPage({ office, schema, task, edit }: Address): boolean {
  return office !== null || schema || (task === 'queries' && edit);
}

/**
 * Brings a panel to the front as what it shows is chosen, and makes room for drawers and pages. Once for the whole page:
 * a panel that only just opened must not make room for the drawer that it was opened from.
 */
export function useRoomForPanels(): void {
  const narrow = useNarrow();
  const phone = usePhone();
  const bring = useFront((state) => state.bring);
  const [address] = useAddress();
  const { source } = address;
  const hasPage = isPage(address);
  const front = useFrontNow(address, phone);
  const selection = useWorkspace(({ view }) => view.selection);
  const drawer = drawerIn(address);
  useEffect(() => {
    if (selection || source) bring('detail');
  }, [selection, source, bring]);
  const displaced = useRef(false);
  const makeRoom = useEffectEvent((isOpen: boolean) => {
    if (isOpen && isCramped()) {
      displaced.current ||= front === 'task';
      bring(null);
    } else if (!isOpen && displaced.current) {
      displaced.current = false;
      if (front === null && !phone) bring('task');
    }
  });
  useEffect(() => makeRoom(Boolean(drawer)), [drawer]);
  useEffect(() => {
    if (hasPage && narrow) bring(null);
  }, [hasPage, narrow, bring]);
}

/**
 * Which panels stand beside the canvas: both where there is room, otherwise the one called last. On a phone they are
 * sheets. A drawer takes their place where both would leave too little of the canvas. A page over the graph has no
 * tasks beside it.
 */
export function usePanels() {
  const narrow = useNarrow();
  const phone = usePhone();
  const { isFull, bring, setFull } = useFront();
  const [address] = useAddress();
  const { source } = address;
  const hasPage = isPage(address);
  const front = useFrontNow(address, phone);
  const drawer = drawerIn(address);
  const selection = useWorkspace(({ view }) => view.selection);
  const hasDetail = selection !== null || source !== null;
  const shown = front === 'detail' && !hasDetail ? null : front;
  const folded = useFolded();
  const isFolded = {
    task: !narrow && !hasPage && folded.task,
    detail: !narrow && hasDetail && folded.detail,
  };
  const task = narrow ? shown === 'task' : !hasPage && !isFolded.task;
  const detail = hasDetail && (narrow ? shown === 'detail' : !isFolded.detail);
  return {
    narrow,
    phone,
    task,
    detail,
    /** Where there is room for both, which of them somebody has folded. */
    isFolded,
    fold: folded.fold,
    /** The tabs of the tasks stay at the foot of a phone where nothing else stands there. */
    peeks: phone && shown === null && !drawer && !hasPage,
    /** Whether a sheet has the whole of a phone. */
    isFull: phone && isFull && (task || detail),
    setFull,
    openTask: () => bring('task'),
    closeTask: () => bring(null),
    toggleTask: () => bring(shown === 'task' ? null : 'task'),
  };
}

/** Brings the tasks to the front, for a step that goes on there. */
export function bringTasks(): void {
  useFront.getState().bring('task');
  useFolded.getState().fold('task', false);
}
