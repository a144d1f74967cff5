import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { neighboursPageSize } from '../api/questions/explore.ts';

/** How many neighbours an expansion adds at a time, as somebody chose it; the browser remembers it. */
export const useExpandSize = create<{ size: number; choose(size: number): void }>()(
  persist((set) => ({ size: neighboursPageSize, choose: (size) => set({ size }) }), {
    name: 'diplograph-expand-size',
    partialize: ({ size }) => ({ size }),
  }),
);

export const maxExpandSize = 200;

export function expandSize(): number {
  return useExpandSize.getState().size;
}
