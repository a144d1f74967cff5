import { create } from 'zustand';

interface FindOnCanvas {
  isOpen: boolean;
  /** Kept while the bar is closed, so that one can go on. */
  text: string;
  open(): void;
  close(): void;
}

/** Finding a text among what is on the canvas. */
export const useFindOnCanvas = create<FindOnCanvas>()((set) => ({
  isOpen: false,
  text: '',
  open: () => set({ isOpen: true }),
  close: () => set({ isOpen: false }),
}));
