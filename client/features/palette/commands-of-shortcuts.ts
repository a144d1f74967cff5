import type { Command, CommandGroup } from '../../ui/commands.ts';
import type { ShortcutGroup } from '../../ui/shortcuts.ts';

/** What the keys of the page do at this moment, as commands. */
export function commandsOfShortcuts(groups: readonly ShortcutGroup[]): CommandGroup[] {
  return groups.map(({ title, shortcuts }) => ({
    title,
    commands: shortcuts
      .filter(({ isKeyOnly, when }) => !isKeyOnly && (when?.() ?? true))
      .map(({ keys, label, run }): Command => ({ id: `${title}: ${label}`, key: keys[0], label, run })),
  }));
}

/** The key that does on the canvas what a command of this name does; undefined where none does. */
export function keyOf({ key, label }: Command, groups: readonly ShortcutGroup[]): string | undefined {
  const ofCanvas = groups.flatMap(({ shortcuts }) => shortcuts.filter(({ isKeyOnly }) => isKeyOnly));
  return key ?? ofCanvas.find((shortcut) => shortcut.label === label)?.keys[0];
}
