import { Command } from 'lucide-react';
import { Button } from 'react-aria-components';
import { spellKeys } from '../../ui/spell-keys.ts';
import { openPalette } from './open-palette.ts';
import { nameOfPalette } from './texts.ts';

/** The way to it from a menu, where there is no room for its button. */
export const paletteItem = { id: 'palette', label: nameOfPalette, icon: Command, run: openPalette };

/** Opens the command palette, for those who do not know its key. */
export function PaletteButton() {
  const key = 'Mod+k';
  return (
    <Button
      className="button button-quiet button-icon palette-button"
      aria-label={nameOfPalette}
      aria-haspopup="dialog"
      onPress={openPalette}
    >
      <Command size={17} aria-hidden>
        <title>{`${nameOfPalette} (${spellKeys(key)})`}</title>
      </Command>
    </Button>
  );
}
