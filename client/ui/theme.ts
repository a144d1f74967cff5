import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export type ThemeChoice = 'system' | 'light' | 'dark';

interface Theme {
  choice: ThemeChoice;
  choose(choice: ThemeChoice): void;
}

/** Light, dark, or as the system has it; remembered by the browser. */
export const useTheme = create<Theme>()(
  persist((set) => ({ choice: 'system', choose: (choice) => set({ choice }) }), {
    name: 'diplograph-theme',
    partialize: ({ choice }) => ({ choice }),
  }),
);

const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)');

/** Keeps `data-theme` of the page in step with the choice and with the system. */
export function applyTheme(): void {
  const apply = () => {
    const { choice } = useTheme.getState();
    const dark = choice === 'dark' || (choice === 'system' && systemIsDark.matches);
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  };
  apply();
  useTheme.subscribe(apply);
  systemIsDark.addEventListener('change', apply);
}
