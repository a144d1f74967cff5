import { type RefObject, useEffect, useRef } from 'react';
import { listShortcuts, type Shortcut, shortcutFor } from './shortcuts.ts';

/**
 * Listens for some keys on the whole page while the component stands on it, and lists them.
 * @param title of the group under which they are listed
 */
export function useShortcuts(title: string, shortcuts: readonly Shortcut[]): void {
  const current = useShortcutList(title, shortcuts);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const shortcut = shortcutFor(event, current.current);
      if (!shortcut) return;
      event.preventDefault();
      shortcut.run();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [current]);
}

/**
 * Lists the keys that a component listens for itself, such as those that mean something on its drawing alone.
 * @returns what they do now
 */
export function useShortcutList(
  title: string,
  shortcuts: readonly Shortcut[],
): RefObject<readonly Shortcut[]> {
  const current = useRef(shortcuts);
  useEffect(() => {
    current.current = shortcuts;
  });
  useEffect(() => {
    const listed = current.current.map((shortcut, index) => ({
      ...shortcut,
      when: () => current.current[index]?.when?.() ?? true,
      run: () => current.current[index]?.run(),
    }));
    return listShortcuts({ title, shortcuts: listed });
  }, [title]);
  return current;
}
