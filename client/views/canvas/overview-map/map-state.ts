import { create } from 'zustand';
import { persist } from 'zustand/middleware';

interface MapState {
  /** Whether the overview map is unfolded; null until somebody chose. */
  isOpen: boolean | null;
  setOpen(isOpen: boolean): void;
}

/** Whether the overview map is unfolded, as this browser remembers it. */
export const useMapState = create<MapState>()(
  persist((set) => ({ isOpen: null, setOpen: (isOpen) => set({ isOpen }) }), {
    name: 'diplograph-overview-map',
  }),
);
