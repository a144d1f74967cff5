import type { ReactNode } from 'react';
import { lazily } from '../../ui/lazily.tsx';
import { Part } from '../../ui/part.tsx';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import { openPalette, usePalette } from './open-palette.ts';
import { nameOfPalette } from './texts.ts';

const Palette = lazily(async () => (await import('./palette.tsx')).Palette);

/**
 * The command palette, once Ctrl+K or its button has opened it.
 * @param children offer commands, for as long as it is open
 */
export function PaletteHost({ children }: { children: ReactNode }) {
  const isOpen = usePalette((palette) => palette.isOpen);
  useShortcuts('Page', [
    {
      ...{ keys: ['Mod+k'], label: nameOfPalette, whileTyping: true, isKeyOnly: true },
      // It would lie over a question that waits for its answer.
      when: () => document.querySelector('.scrim') === null,
      run: openPalette,
    },
  ]);
  if (!isOpen) return null;
  return (
    <Part name="The command palette">
      {children}
      <Palette />
    </Part>
  );
}
