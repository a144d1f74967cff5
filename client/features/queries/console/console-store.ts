import { create } from 'zustand';
import { persist } from 'zustand/middleware';

interface Console {
  /** What stands in the editor. */
  text: string;
  write(text: string): void;
}

/** What was typed into the console; the browser keeps it. */
export const useConsole = create<Console>()(
  persist((set) => ({ text: '', write: (text) => set({ text }) }), {
    name: 'diplograph-console',
    partialize: ({ text }) => ({ text }),
  }),
);
