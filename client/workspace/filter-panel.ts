import { create } from 'zustand';

/** What of the panel of filters is looked at: kinds, types, or what a filter is of, by its key. */
type Section = 'kinds' | 'types' | (string & {});

interface FilterPanel {
  isOpen: boolean;
  /** What is unfolded. */
  section: Section;
  /** Opens the panel, at a section if one is wanted. */
  open(section?: Section): void;
  toggle(): void;
  close(): void;
}

/** The panel in which filters are chosen. */
export const useFilterPanel = create<FilterPanel>()((set) => ({
  isOpen: false,
  section: 'kinds',
  open: (section) => set({ isOpen: true, ...(section !== undefined && { section }) }),
  toggle: () => set(({ isOpen }) => ({ isOpen: !isOpen })),
  close: () => set({ isOpen: false }),
}));
