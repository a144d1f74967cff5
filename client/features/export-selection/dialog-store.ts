import { create } from 'zustand';

/** The entities that are to be exported; null while it is not asked in which format. */
export const useSelectionExport = create<{ ids: readonly string[] | null }>()(() => ({ ids: null }));
