import { create } from 'zustand';

/** Whether the command palette is open. */
export const usePalette = create<{ isOpen: boolean }>()(() => ({ isOpen: false }));

export function openPalette(): void {
  usePalette.setState({ isOpen: true });
}

/**
 * Closes it and then does something, once the focus is back where it was: what is done may put it elsewhere.
 */
export function leavePalette(then?: () => void): void {
  usePalette.setState({ isOpen: false });
  if (then) setTimeout(then);
}
