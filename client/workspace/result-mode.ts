import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export type ResultMode = 'add' | 'replace';

interface ResultModeChoice {
  mode: ResultMode;
  choose(mode: ResultMode): void;
}

/** What a result does with the graph on the canvas; remembered by the browser. Adding loses nothing, so it is the default. */
export const useResultMode = create<ResultModeChoice>()(
  persist((set) => ({ mode: 'add', choose: (mode) => set({ mode }) }), {
    name: 'diplograph-result-mode',
    partialize: ({ mode }) => ({ mode }),
  }),
);
