import { create } from 'zustand';

/** Whether the dialog is open that makes a search complete. */
export const useSearchIndexes = create(() => ({ isOpen: false }));

/** Opens the dialog that shows by which indexes is searched, and makes one that is offered. */
export function showSearchIndexes(): void {
  useSearchIndexes.setState({ isOpen: true });
}
