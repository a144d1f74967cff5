const symbols: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ArrowLeft: 'Left',
    ArrowRight: 'Right',
    ArrowUp: 'Up',
    ArrowDown: 'Down',
    Escape: 'Esc',
    ContextMenu: 'Menu',
    ' ': 'Space',
  }),
);

/** `Mod+Shift+z` as `Ctrl+Shift+Z`; with the signs of a Mac on one. */
export function spellKeys(keys: string): string {
  const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
  const [, modifiers = '', key = ''] = /^((?:(?:Mod|Shift|Alt)\+)*)(.+)$/.exec(keys) ?? [];
  const pressed = symbols.get(key) ?? (key.length === 1 ? key.toUpperCase() : key);
  return isMac
    ? modifiers.replace('Mod+', '⌘').replace('Shift+', '⇧').replace('Alt+', '⌥') + pressed
    : modifiers.replace('Mod', 'Ctrl') + pressed;
}
