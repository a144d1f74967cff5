import { create } from 'zustand';
import { persist } from 'zustand/middleware';

interface Tour {
  /** Whether it was taken or declined, so that it is not offered any more. */
  isOver: boolean;
  /** The stop that is shown, from 0; null while the tour is not under way. */
  step: number | null;
  start(): void;
  go(step: number): void;
  /** Ends it, or declines it, for good. */
  end(): void;
}

/** The tour of the page; whether it is over is remembered by the browser. */
export const useTour = create<Tour>()(
  persist(
    (set) => ({
      isOver: false,
      step: null,
      start: () => set({ step: 0 }),
      go: (step) => set({ step }),
      end: () => set({ step: null, isOver: true }),
    }),
    { name: 'diplograph-tour', partialize: ({ isOver }) => ({ isOver }) },
  ),
);
