import { create } from 'zustand';

/** Whether the glossary is open. */
export const useGlossary = create<{ isOpen: boolean }>()(() => ({ isOpen: false }));

export function showGlossary(): void {
  useGlossary.setState({ isOpen: true });
}
