import { temporal } from 'zundo';
import { create } from 'zustand';
import type { Selection } from '../../contract/model/view.ts';
import * as change from './workspace.ts';

interface Actions {
  show(found: change.GraphResult): void;
  add(found: change.GraphResult, origin?: string): void;
  remove(ids: Iterable<string>): void;
  select(selection: Selection): void;
  highlight(ids: Iterable<string> | null): void;
  toggleKind(kind: string): void;
}

/** The workspace's one state. Every change of the picture can be undone; choosing and highlighting are not steps. */
export const useWorkspace = create<change.Workspace & Actions>()(
  temporal(
    (set) => ({
      ...change.emptyWorkspace,
      show: (found) => set((state) => change.show(state, found)),
      add: (found, origin) => set((state) => change.add(state, found, origin)),
      remove: (ids) => set((state) => change.remove(state, new Set(ids))),
      select: (selection) => set((state) => change.select(state, selection)),
      highlight: (ids) => set((state) => change.highlight(state, ids)),
      toggleKind: (kind) => set((state) => change.toggleKind(state, kind)),
    }),
    {
      partialize: ({ nodes, edges, origins }) => ({ nodes, edges, origins }),
      equality: (before, now) => before.nodes === now.nodes && before.edges === now.edges,
    },
  ),
);
