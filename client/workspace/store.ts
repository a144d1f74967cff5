import { temporal } from 'zundo';
import { create } from 'zustand';
import type { Selection } from '../../contract/model/view.ts';
import * as change from './explorer.ts';

interface Actions {
  show(found: change.Found): void;
  add(found: change.Found, origin?: string): void;
  remove(ids: Iterable<string>): void;
  select(selection: Selection): void;
  light(ids: Iterable<string> | null): void;
  toggleKind(kind: string): void;
}

/** The explorer's one state. Every change of the picture can be undone; choosing and lighting are not steps. */
export const useExplorer = create<change.Explorer & Actions>()(
  temporal(
    (set) => ({
      ...change.emptyExplorer,
      show: (found) => set((state) => change.show(state, found)),
      add: (found, origin) => set((state) => change.add(state, found, origin)),
      remove: (ids) => set((state) => change.remove(state, new Set(ids))),
      select: (selection) => set((state) => change.select(state, selection)),
      light: (ids) => set((state) => change.light(state, ids)),
      toggleKind: (kind) => set((state) => change.toggleKind(state, kind)),
    }),
    {
      partialize: ({ nodes, edges, origins }) => ({ nodes, edges, origins }),
      equality: (before, now) => before.nodes === now.nodes && before.edges === now.edges,
    },
  ),
);
