import { create } from 'zustand';

/** The entities about which it is asked how to expand them; null while nothing is asked. */
export const useExpandDialog = create<{ ids: readonly string[] | null }>()(() => ({ ids: null }));
