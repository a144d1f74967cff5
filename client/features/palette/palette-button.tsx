import { Command } from 'lucide-react';
import { Button } from 'react-aria-components';
import { spellKeys } from '../../ui/spell-keys.ts';
import { openPalette } from './open-palette.ts';
import { nameOfPalette } from './texts.ts';

/** Opens the command palette, for those who do not know its key. */
export function PaletteButton() {
  const key = 'Mod+k';
  return (
    <Button
      className="button button-quiet button-icon"
      aria-label={nameOfPalette}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K"
      onPress={openPalette}
    >
      <Command size={17} aria-hidden>
        <title>{`${nameOfPalette} (${spellKeys(key)})`}</title>
      </Command>
    </Button>
  );
}
