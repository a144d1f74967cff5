import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export type DayOrderChoice = 'day-month' | 'month-day';

interface DayOrder {
  /** What comes first in dates such as 3/8/1978; null until somebody was asked. */
  order: DayOrderChoice | null;
  choose(order: DayOrderChoice): void;
}

/** How dates of figures are read that can be read in two ways; remembered by the browser. */
export const useDayOrder = create<DayOrder>()(
  persist((set) => ({ order: null, choose: (order) => set({ order }) }), {
    name: 'diplograph-day-order',
    partialize: ({ order }) => ({ order }),
  }),
);
