import { create } from 'zustand';

interface StepPanel {
  isOpen: boolean;
  toggle(): void;
  close(): void;
}

/** The list of the steps of this visit. */
export const useStepPanel = create<StepPanel>()((set) => ({
  isOpen: false,
  toggle: () => set(({ isOpen }) => ({ isOpen: !isOpen })),
  close: () => set({ isOpen: false }),
}));
